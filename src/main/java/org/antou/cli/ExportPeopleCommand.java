package org.antou.cli;

import java.nio.file.Path;
import org.antou.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export people: everybody as a workbook. */
@CommandLine.Command(name = "people", description = "导出全部人员(.xlsx);身份证号只在要求时导出")
final class ExportPeopleCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 人员.xlsx")
    private Path file;

    @Option(names = "--sensitive", description = "连同身份证号等敏感列")
    private boolean sensitive;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportPeopleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        if (!SheetExport.wanted(file)) {
            throw new Problem.Expected("人员只能导出成 .xlsx 表格。", "没有写任何文件。", "请用 .xlsx 结尾的文件名。");
        }
        return store.inStore(
                this,
                in -> new SheetExport(file, sensitive).of(in.desk().people().sheet()));
    }
}
