package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.antou.account.Account;
import org.antou.app.CountWords;
import org.antou.app.Desk;
import org.antou.app.Moving;
import org.antou.app.Opened;
import org.antou.app.Startup;
import org.antou.app.check.FolderChecks;
import org.antou.backup.Parcel;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou restore: a bundle becomes the data of a new folder, with a new key ring; prints the new recovery code this once. */
@CommandLine.Command(name = "restore", description = "把备份包恢复到一个新的数据文件夹(换机);原有账户没有口令,恢复码换新的,只显示这一次")
final class RestoreCommand extends Command {

    @Parameters(paramLabel = "备份包", description = "要恢复的备份包(.zip)")
    private Path bundle;

    @Option(names = "--store", required = true, paramLabel = "目录", description = "新的数据文件夹,必须是新的或空的")
    private Path folder;

    @Option(names = "--user", paramLabel = "登录名", description = "备份里哪一个管理员账户用这个新口令;只有一个时可以不给")
    private Optional<String> user = Optional.empty();

    @Mixin
    private BundlePasswordOption bundlePassword = new BundlePasswordOption();

    @Mixin
    private PasswordOption password = new PasswordOption();

    RestoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        new FolderChecks(terminal().paths()).require(folder).forEach(this::tell);
        Parcel parcel = new Parcel(bundle, bundlePassword.get(terminal()));
        return password.use(terminal(), typed -> {
            try (Startup startup = Startup.at(folder, terminal().clock())) {
                Opened opened = Moving.restore(startup, parcel, user, typed);
                try (Desk desk = opened.signedIn().desk()) {
                    return answer(opened, desk);
                }
            }
        });
    }

    private Answer answer(Opened opened, Desk desk) {
        var counts = desk.backups().counts();
        String name = desk.accounts()
                .find(opened.signedIn().session().account())
                .map(Account::login)
                .orElseThrow();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("store", folder.toAbsolutePath().toString())
                .put("restored", true)
                .put("user", name)
                .put("recoveryCode", opened.recoveryCode().shown())
                .put("bundlePassword", desk.backups().password().shown());
        new TreeMap<>(counts).forEach(json.putObject("counts")::put);
        String text = String.join(
                System.lineSeparator(),
                "已恢复到:" + folder.toAbsolutePath(),
                "内容:" + CountWords.of(counts),
                "账户“" + name + "”用新口令;其他账户要由管理员重设口令后才能登录。",
                "新的恢复码:" + opened.recoveryCode().shown(),
                "恢复码只显示这一次。请抄下或打印后封存。");
        return Answer.good(json, text);
    }
}
