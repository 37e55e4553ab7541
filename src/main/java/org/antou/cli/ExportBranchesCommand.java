package org.antou.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** antou export branches: every branch as a workbook. */
@CommandLine.Command(name = "branches", description = "导出全部党支部(.xlsx)")
final class ExportBranchesCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 党支部.xlsx")
    private Path file;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportBranchesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        SheetExport.require(file, "党支部");
        return store.inStore(
                this,
                in -> new SheetExport(file, Optional.empty())
                        .of(in, in.desk().branches().sheet()));
    }
}
