package org.antou.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the arguments and how the command is used. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(sentence(wrong));
        line.usage(err);
        return Status.WRONG_USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "缺少:" + missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining("、")) + "。";
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "不认识:" + String.join(" ", unmatched.getUnmatched()) + "。";
        }
        return wrong.getArgSpec() == null ? "命令写得不对。" : "参数不对:" + name(wrong.getArgSpec()) + "。";
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
    }
}
