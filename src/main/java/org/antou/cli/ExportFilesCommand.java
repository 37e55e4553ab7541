package org.antou.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antou.app.Desk;
import org.antou.cadre.model.FileCheck;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.port.SheetPort;
import org.antou.security.Session;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export files: the list of checks; with two readers and a reason the seven items of every person, too. */
@CommandLine.Command(name = "files", description = "导出干部档案核查名单(.xlsx);写明两个查档人和事由的,导出七项内容并登记查档")
final class ExportFilesCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 档案核查.xlsx")
    private Path file;

    @Option(names = "--reader", paramLabel = "查档人", description = "查档人,要写两次:两人同时在场")
    private List<String> readers = List.of();

    @Option(names = "--reason", paramLabel = "事由", description = "为什么查档,记入查档登记")
    private Optional<String> reason = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportFilesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        SheetExport.require(file, "档案核查");
        String why = reason.map(String::strip).orElse("");
        if (!readers.isEmpty() && (readers.size() != 2 || why.isEmpty())) {
            throw new Problem.Expected("查档要登记两个人和事由。", "没有写任何文件。", "请写两次 --reader,再加 --reason,例如 --reason 专项核查。");
        }
        return store.inStore(
                this, in -> new SheetExport(file, Optional.empty()).of(in, port(in.desk(), in.session(), why)));
    }

    private SheetPort<?> port(Desk desk, Session session, String why) {
        desk.cadres().gate().require();
        if (readers.isEmpty()) {
            return desk.cadres().checkSheet();
        }
        List<Named> whose = desk.cadres().files().all().stream()
                .map(FileCheck::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        desk.cadres().looks().look(session, whose, readers.get(0), readers.get(1), why);
        return desk.cadres().lineSheet();
    }
}
