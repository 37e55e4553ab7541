package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeItem;
import org.antou.ledger.model.NoticeTotals;
import org.antou.ledger.model.Status.Tally;
import org.antou.register.Finding;
import org.antou.text.PartialDate;

/** What was read from a notice, as one JSON object. */
final class NoticeJson {

    private NoticeJson() {}

    static ObjectNode of(Notice notice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode inspection = json.putObject("inspection");
        date(inspection, "from", notice.started());
        date(inspection, "to", notice.ended());
        date(inspection, "feedback", notice.feedback());
        date(inspection, "notice", notice.published());
        inspection.put("team", notice.team()).put("signer", notice.signer()).put("title", notice.title());
        json.put("aspects", notice.aspects().size())
                .put("issues", notice.items().size());
        json.put("done", count(notice, "DONE")).put("basic", count(notice, "BASIC"));
        json.put("open", count(notice, "OPEN")).put("unconfirmed", count(notice, "UNCONFIRMED"));
        notice.totals().ifPresent(totals -> totals(json.putObject("totals"), totals));
        ArrayNode items = json.putArray("items");
        notice.items().forEach(item -> item(items.addObject(), item));
        findings(json.putArray("findings"), notice.findings());
        return json;
    }

    /** What the preamble says of the numbers; one that it does not give is left out. */
    private static void totals(ObjectNode json, NoticeTotals totals) {
        totals.aspects().ifPresent(n -> json.put("aspects", n));
        totals.issues().ifPresent(n -> json.put("issues", n));
        totals.done().ifPresent(n -> json.put("done", n));
        totals.basic().ifPresent(n -> json.put("basic", n));
        totals.open().ifPresent(n -> json.put("open", n));
    }

    /** The heading under which an item is counted; not started counts as open. */
    static String heading(NoticeItem item) {
        Tally tally = item.status().tally();
        return tally == Tally.ONGOING || tally == Tally.NOT_STARTED ? "OPEN" : tally.name();
    }

    static long count(Notice notice, String heading) {
        return notice.items().stream().filter(i -> heading(i).equals(heading)).count();
    }

    private static void item(ObjectNode json, NoticeItem item) {
        json.put("number", item.number()).put("aspect", item.aspect()).put("status", heading(item));
        date(json, "due", item.deadline());
    }

    static void findings(ArrayNode json, List<Finding> findings) {
        findings.forEach(finding -> json.addObject()
                .put("rule", finding.rule())
                .put(
                        "subject",
                        finding.subject().map(ref -> ref.id().toString()).orElse(finding.discriminator()))
                .put("message", finding.message()));
    }

    private static void date(ObjectNode json, String field, Optional<PartialDate> date) {
        json.put(field, date.map(PartialDate::toString).orElse(null));
    }
}
