package org.antou.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.antou.app.Desk;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export documents, antou export loans: the register as a workbook. */
abstract class ExportPassportsCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 证件.xlsx")
    private Path file;

    @Option(names = "--sensitive", description = "连同证件号码等敏感列;要用 --reason 写明事由")
    private boolean sensitive;

    @Option(names = "--reason", paramLabel = "事由", description = "为什么要证件号码,记入每本证件的历史")
    private Optional<String> reason = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    private final String what;
    private final Function<Desk, SheetPort<?>> register;

    ExportPassportsCommand(Terminal terminal, String what, Function<Desk, SheetPort<?>> register) {
        super(terminal);
        this.what = what;
        this.register = register;
    }

    @Override
    Answer run() {
        SheetExport.require(file, what);
        Optional<String> why = reason.map(String::strip).filter(r -> !r.isEmpty());
        if (sensitive && why.isEmpty()) {
            throw new Problem.Expected("导出证件号码要写明事由。", "没有写任何文件。", "请加上 --reason,例如 --reason 年度核查。");
        }
        return store.inStore(
                this, in -> new SheetExport(file, why.filter(w -> sensitive)).of(in, register.apply(in.desk())));
    }

    @CommandLine.Command(name = "documents", description = "导出证件台账(.xlsx);证件号码只在要求时导出,并记入历史")
    static final class Documents extends ExportPassportsCommand {
        Documents(Terminal terminal) {
            super(terminal, "证件", desk -> desk.passports().documentSheet());
        }
    }

    @CommandLine.Command(name = "loans", description = "导出证件领用(.xlsx),连同应还日期和逾期天数")
    static final class Loans extends ExportPassportsCommand {
        Loans(Terminal terminal) {
            super(terminal, "证件领用", desk -> desk.passports().loanSheet());
        }
    }
}
