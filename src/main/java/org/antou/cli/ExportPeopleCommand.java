package org.antou.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.antou.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export people: everybody as a workbook. */
@CommandLine.Command(name = "people", description = "导出全部人员(.xlsx);身份证号只在要求时导出,并记入历史")
final class ExportPeopleCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 人员.xlsx")
    private Path file;

    @Option(names = "--sensitive", description = "连同身份证号等敏感列;要用 --reason 写明事由")
    private boolean sensitive;

    @Option(names = "--reason", paramLabel = "事由", description = "为什么要身份证号,记入每个人的历史")
    private Optional<String> reason = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportPeopleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        SheetExport.require(file, "人员");
        Optional<String> why = reason.map(String::strip).filter(r -> !r.isEmpty());
        if (sensitive && why.isEmpty()) {
            throw new Problem.Expected("导出身份证号要写明事由。", "没有写任何文件。", "请加上 --reason,例如 --reason 办理登记备案。");
        }
        return store.inStore(
                this,
                in -> new SheetExport(file, why.filter(w -> sensitive))
                        .of(in, in.desk().people().sheet()));
    }
}
