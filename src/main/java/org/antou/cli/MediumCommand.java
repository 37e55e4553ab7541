package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.app.SignedIn;
import org.antou.app.check.PlaceChecks;
import org.antou.backup.Media;
import org.antou.backup.medium.Medium;
import org.antou.backup.medium.MediumKind;
import org.antou.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou medium …: which second places may receive copies. */
abstract class MediumCommand extends Command {

    @Mixin
    private StoreOptions store = new StoreOptions();

    MediumCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        return store.inStore(this, this::answer);
    }

    abstract Answer answer(SignedIn in);

    private static ObjectNode json(Media media, Medium medium) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return json.put("name", medium.name())
                .put("kind", medium.kind().name())
                .put("folder", medium.folder().toString())
                .put("away", medium.away())
                .put("present", media.find(medium).isPresent());
    }

    private static String line(Media media, Medium medium) {
        return medium.name() + "(" + medium.kind().title() + (medium.away() ? "" : ",不算机外") + "):" + medium.folder()
                + (media.find(medium).isPresent() ? "" : "(现在没有找到)");
    }

    /** antou medium add. */
    @CommandLine.Command(name = "add", description = "登记一个文件夹为第二存放处(管理员);同一磁盘、同步盘会提醒")
    static final class Add extends MediumCommand {

        @Parameters(paramLabel = "文件夹", description = "U盘、移动硬盘、网络共享或另一块硬盘上的文件夹")
        private Path folder;

        @Option(names = "--name", required = true, paramLabel = "名称", description = "叫得出的名称,例如写在U盘上的字")
        private String name;

        @Option(names = "--kind", paramLabel = "类别", description = "DRIVE U盘或移动硬盘、SHARE 网络共享、DISK 本机另一块硬盘;不给则由系统判断")
        private Optional<MediumKind> kind = Optional.empty();

        Add(Terminal terminal) {
            super(terminal);
        }

        @Override
        Answer answer(SignedIn in) {
            Media media = in.desk().media();
            new PlaceChecks(terminal().paths(), in.desk().folder())
                    .require(folder)
                    .forEach(this::tell);
            Medium made = media.register(in.session(), name, kind.orElseGet(() -> MediumKind.guess(folder)), folder);
            return Answer.good(json(media, made), "已登记:" + line(media, made));
        }
    }

    /** antou medium list. */
    @CommandLine.Command(name = "list", description = "列出已登记的第二存放处")
    static final class Show extends MediumCommand {

        Show(Terminal terminal) {
            super(terminal);
        }

        @Override
        Answer answer(SignedIn in) {
            Media media = in.desk().media();
            List<Medium> all = media.registered();
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            ArrayNode list = json.putArray("media");
            all.forEach(medium -> list.add(json(media, medium)));
            String text =
                    all.stream().map(medium -> line(media, medium)).collect(Collectors.joining(System.lineSeparator()));
            return Answer.good(json, all.isEmpty() ? "还没有登记第二存放处。" : text);
        }
    }

    /** antou medium remove. */
    @CommandLine.Command(name = "remove", description = "取消登记(管理员);那里已有的备份包不动")
    static final class Remove extends MediumCommand {

        @Parameters(paramLabel = "名称", description = "登记时的名称")
        private String name;

        Remove(Terminal terminal) {
            super(terminal);
        }

        @Override
        Answer answer(SignedIn in) {
            Media media = in.desk().media();
            Medium medium = media.registered().stream()
                    .filter(m -> m.name().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Problem.Expected(
                            "没有名为“" + name + "”的第二存放处。", "没有改动任何内容。", "用 antou medium list 看已登记的名称。"));
            media.strikeOff(in.session(), medium.id());
            return Answer.good(json(media, medium).put("removed", true), "已取消登记:" + medium.name());
        }
    }
}
