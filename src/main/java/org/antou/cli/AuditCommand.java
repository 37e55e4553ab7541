package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.history.Audit;
import org.antou.register.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** antou audit: checks the whole history against itself and against the seal, and the content of every attachment. */
@CommandLine.Command(name = "audit", description = "核对改动历史的链条和封记、附件内容是否完好;有问题时退出状态为 1")
final class AuditCommand extends Command {

    @Mixin
    private StoreOptions store = new StoreOptions();

    AuditCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        Checked checked = store.inStore(
                this,
                in -> new Checked(
                        in.desk().history().audit(), in.desk().attachments().audit()));
        Audit audit = checked.history();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("whole", checked.whole()).put("entries", audit.entries());
        json.putObject("head")
                .put("seq", audit.head().seq())
                .put("digest", audit.head().digest());
        NoticeJson.findings(json.putArray("findings"), checked.findings());
        return new Answer(json, text(audit) + text(checked.attachments()), checked.whole());
    }

    private static String text(List<Finding> attachments) {
        return attachments.isEmpty()
                ? ""
                : attachments.stream()
                        .map(Finding::message)
                        .collect(Collectors.joining(
                                System.lineSeparator(),
                                System.lineSeparator() + "附件有" + attachments.size() + "处不对。" + System.lineSeparator(),
                                ""));
    }

    /** What was found in the history, and among the contents of the attachments. */
    private record Checked(Audit history, List<Finding> attachments) {

        boolean whole() {
            return history.whole() && attachments.isEmpty();
        }

        List<Finding> findings() {
            return Stream.concat(history.findings().stream(), attachments.stream())
                    .toList();
        }
    }

    private static String text(Audit audit) {
        String head = "链头:第" + audit.head().seq() + "条 " + audit.head().digest();
        if (audit.whole()) {
            return "改动历史共" + audit.entries() + "条,前后相接,与封记一致。" + System.lineSeparator() + head;
        }
        String problems = audit.findings().stream()
                .map(Finding::message)
                .map(message -> System.lineSeparator() + message)
                .collect(Collectors.joining());
        return "改动历史共" + audit.entries() + "条,有" + audit.findings().size() + "处不对。" + problems + System.lineSeparator()
                + head;
    }
}
