package org.antou.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.register.port.SheetPort;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** antou import ledger, antou import people: a workbook becomes records; bad rows are told and the good ones come in. */
abstract class ImportSheetCommand extends Command {

    @Parameters(paramLabel = "文件", description = ".xlsx、.xls 或 .csv")
    private Path file;

    @Mixin
    private SheetOptions options = new SheetOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    private final Function<Desk, SheetPort<?>> register;

    ImportSheetCommand(Terminal terminal, Function<Desk, SheetPort<?>> register) {
        super(terminal);
        this.register = register;
    }

    @Override
    Answer run() {
        return store.inStore(this, in -> bring(in, register.apply(in.desk())));
    }

    private <R> Answer bring(SignedIn in, SheetPort<R> port) {
        SheetImport work = new SheetImport(file, options);
        var importer = in.desk().importer();
        var plan = work.plan(port, importer.names(), in.desk().mappings().all());
        return options.dryRun()
                ? work.run(plan, Optional.empty(), Optional.empty())
                : work.run(plan, Optional.of(importer), Optional.of(in.session()));
    }

    @CommandLine.Command(name = "ledger", description = "导入整改台账表格;认得各地的表头,先用 --dry-run 看看")
    static final class Ledger extends ImportSheetCommand {
        Ledger(Terminal terminal) {
            super(terminal, desk -> desk.ledgerRegister().sheet());
        }
    }

    @CommandLine.Command(name = "branches", description = "导入党支部;按支部名称认")
    static final class Branches extends ImportSheetCommand {
        Branches(Terminal terminal) {
            super(terminal, desk -> desk.branches().sheet());
        }
    }

    @CommandLine.Command(name = "meetings", description = "导入会议登记表;按支部、类型、日期认同一次会议,支部要先登记")
    static final class Meetings extends ImportSheetCommand {
        Meetings(Terminal terminal) {
            super(terminal, desk -> desk.meetings().sheet());
        }
    }

    @CommandLine.Command(name = "documents", description = "导入证件台账;按证件号码认同一本,人员按姓名认")
    static final class Documents extends ImportSheetCommand {
        Documents(Terminal terminal) {
            super(terminal, desk -> desk.passports().documentSheet());
        }
    }

    @CommandLine.Command(name = "file-checks", description = "导入干部档案核查名单;按姓名和批次认同一次核查")
    static final class FileChecks extends ImportSheetCommand {
        FileChecks(Terminal terminal) {
            super(terminal, desk -> desk.cadres().checkSheet());
        }
    }

    @CommandLine.Command(name = "files", description = "导入档案材料记载(七项);按核查对象、项目、材料和记载认同一条,核查要先登记")
    static final class FileEvidence extends ImportSheetCommand {
        FileEvidence(Terminal terminal) {
            super(terminal, desk -> desk.cadres().evidenceSheet());
        }
    }

    @CommandLine.Command(name = "exit-list", description = "导入出入境管理部门的证件名单,供三方比对;损坏的身份证号不收")
    static final class ExitList extends ImportSheetCommand {
        ExitList(Terminal terminal) {
            super(terminal, desk -> desk.passports().listedSheet());
        }
    }

    @CommandLine.Command(name = "people", description = "导入人员名册;按身份证号或姓名加科室认人")
    static final class People extends ImportSheetCommand {
        People(Terminal terminal) {
            super(terminal, desk -> desk.people().sheet());
        }
    }
}
