package org.antou.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A word that needs another one after it: import …, export …. */
abstract class Group implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这份帮助")
    private boolean help;

    @CommandLine.Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no subcommand");
    }

    /** antou import. */
    @CommandLine.Command(name = "import", description = "导入文件")
    static final class Import extends Group {}

    /** antou template. */
    @CommandLine.Command(name = "template", description = "写一份带下拉、批注和示例行的空白表格")
    static final class Template extends Group {}

    /** antou export. */
    @CommandLine.Command(name = "export", description = "导出文件")
    static final class Export extends Group {}

    /** antou medium. */
    @CommandLine.Command(name = "medium", description = "第二存放处:登记后才能往那里备份")
    static final class Medium extends Group {}
}
