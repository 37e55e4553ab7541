package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.antou.history.Audit;
import org.antou.register.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** antou audit: checks the whole history against itself and against the seal. */
@CommandLine.Command(name = "audit", description = "核对改动历史的链条和封记;有问题时退出状态为 1")
final class AuditCommand extends Command {

    @Mixin
    private StoreOptions store = new StoreOptions();

    AuditCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        Audit audit = store.inStore(this, in -> in.desk().history().audit());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("whole", audit.whole()).put("entries", audit.entries());
        json.putObject("head")
                .put("seq", audit.head().seq())
                .put("digest", audit.head().digest());
        NoticeJson.findings(json.putArray("findings"), audit.findings());
        return new Answer(json, text(audit), audit.whole());
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
