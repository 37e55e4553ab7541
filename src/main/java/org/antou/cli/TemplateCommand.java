package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.function.Function;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.register.port.SheetPort;
import org.antou.sheet.out.Template;
import org.antou.sheet.out.TemplateWords;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** antou template ledger, meetings, people, branches, sanctions, reports: a workbook to fill in and bring back. */
abstract class TemplateCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 模板.xlsx")
    private Path file;

    @Mixin
    private StoreOptions store = new StoreOptions();

    private final Function<Desk, SheetPort<?>> register;

    TemplateCommand(Terminal terminal, Function<Desk, SheetPort<?>> register) {
        super(terminal);
        this.register = register;
    }

    @Override
    Answer run() {
        SheetExport.require(file, "模板");
        return store.inStore(this, this::write);
    }

    private Answer write(SignedIn in) {
        return write(in, register.apply(in.desk()));
    }

    private <R> Answer write(SignedIn in, SheetPort<R> port) {
        Template.save(file, port, new TemplateWords<>(port, in.desk().people().names()));
        String path = file.toAbsolutePath().toString();
        return Answer.good(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("file", path)
                        .put("columns", port.fillable().size()),
                "已写好“" + port.title() + "”的模板:" + path);
    }

    @CommandLine.Command(name = "ledger", description = "整改台账的模板")
    static final class Ledger extends TemplateCommand {
        Ledger(Terminal terminal) {
            super(terminal, desk -> desk.ledgerRegister().sheet());
        }
    }

    @CommandLine.Command(name = "meetings", description = "会议登记表的模板")
    static final class Meetings extends TemplateCommand {
        Meetings(Terminal terminal) {
            super(terminal, desk -> desk.meetings().sheet());
        }
    }

    @CommandLine.Command(name = "people", description = "人员名册的模板")
    static final class People extends TemplateCommand {
        People(Terminal terminal) {
            super(terminal, desk -> desk.people().sheet());
        }
    }

    @CommandLine.Command(name = "sanctions", description = "四种形态登记的模板")
    static final class SanctionList extends TemplateCommand {
        SanctionList(Terminal terminal) {
            super(terminal, desk -> desk.sanctions().sheet());
        }
    }

    @CommandLine.Command(name = "reports", description = "定期报告的模板")
    static final class Reports extends TemplateCommand {
        Reports(Terminal terminal) {
            super(terminal, desk -> desk.periodicReports().sheet());
        }
    }

    @CommandLine.Command(name = "branches", description = "党支部的模板")
    static final class Branches extends TemplateCommand {
        Branches(Terminal terminal) {
            super(terminal, desk -> desk.branches().sheet());
        }
    }

    @CommandLine.Command(name = "documents", description = "证件台账的模板")
    static final class Documents extends TemplateCommand {
        Documents(Terminal terminal) {
            super(terminal, desk -> desk.passports().documentSheet());
        }
    }
}
