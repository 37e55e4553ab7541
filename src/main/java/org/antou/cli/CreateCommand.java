package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import org.antou.app.Desk;
import org.antou.app.NewOffice;
import org.antou.app.Opened;
import org.antou.app.Startup;
import org.antou.app.check.FolderChecks;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** antou create: a new, empty store; prints the recovery code this once. */
@CommandLine.Command(name = "create", description = "新建一份空的数据;恢复码只显示这一次")
final class CreateCommand extends Command {

    @Option(names = "--store", required = true, paramLabel = "目录", description = "数据文件夹,必须是新的或空的")
    private Path folder;

    @Option(names = "--user", required = true, paramLabel = "登录名", description = "第一个账户(管理员)的登录名")
    private String user;

    @Option(names = "--unit", paramLabel = "名称", description = "单位名称")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--party", paramLabel = "名称", description = "党组(党委)名称")
    private Optional<String> party = Optional.empty();

    @Option(names = "--committee", paramLabel = "名称", description = "机关党委名称")
    private Optional<String> committee = Optional.empty();

    @Mixin
    private PasswordOption password = new PasswordOption();

    CreateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        NewOffice office = new NewOffice(unit.orElse("本单位"), party.orElse(""), committee.orElse(""));
        new FolderChecks(terminal().paths()).require(folder).forEach(this::tell);
        return password.use(terminal(), typed -> {
            try (Startup startup = Startup.at(folder, terminal().clock())) {
                Opened opened = startup.create(office, user, typed);
                try (Desk desk = opened.signedIn().desk()) {
                    return answer(folder, user, opened);
                }
            }
        });
    }

    static Answer answer(Path folder, String user, Opened opened) {
        String recoveryCode = opened.recoveryCode().shown();
        String bundlePassword = opened.signedIn().desk().backups().password().shown();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("store", folder.toAbsolutePath().toString())
                .put("user", user)
                .put("recoveryCode", recoveryCode)
                .put("bundlePassword", bundlePassword);
        String text = String.join(
                System.lineSeparator(),
                "已建好:" + folder.toAbsolutePath(),
                "账户:" + user,
                "恢复码:" + recoveryCode,
                "备份包密码:" + bundlePassword,
                "恢复码只显示这一次。请抄下或打印后封存;口令全忘了时,只有它能打开数据;换电脑恢复备份要用备份包密码。",
                "本机非涉密,不得录入国家秘密。");
        return Answer.good(json, text);
    }
}
