package org.antou.cli;

import java.nio.file.Path;
import org.antou.app.Desk;
import org.antou.app.Opened;
import org.antou.app.PracticeOffice;
import org.antou.app.Startup;
import org.antou.app.check.FolderChecks;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** antou demo: a practice store with an invented office and the sample notice. */
@CommandLine.Command(name = "demo", description = "新建练习办公室:单位、人员和通报都是虚构的")
final class DemoCommand extends Command {

    @Option(names = "--store", required = true, paramLabel = "目录", description = "数据文件夹,必须是新的或空的")
    private Path folder;

    @Option(names = "--user", paramLabel = "登录名", defaultValue = "练习", description = "登录名(默认:练习)")
    private String user;

    @Mixin
    private PasswordOption password = new PasswordOption();

    DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        new FolderChecks(terminal().paths()).require(folder).forEach(this::tell);
        return password.use(terminal(), typed -> {
            try (Startup startup = Startup.at(folder, terminal().clock())) {
                Opened opened = PracticeOffice.create(startup, user, typed);
                try (Desk desk = opened.signedIn().desk()) {
                    long issues = desk.ledger().count();
                    Answer made = CreateCommand.answer(folder, user, opened);
                    made.json().put("practice", true).put("issues", issues);
                    return Answer.good(
                            made.json(), made.text() + System.lineSeparator() + "练习用问题:" + issues + "条(全部虚构)。");
                }
            }
        });
    }
}
