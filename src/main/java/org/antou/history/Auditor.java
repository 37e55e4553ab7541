package org.antou.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.history.store.Row;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.store.ChainHead;

/** Walks the chain from its first row and notes where it does not hold. */
final class Auditor {

    private static final String BASIS = "产品规则";
    private static final String ADVICE = "请停止录入并备份现状,与交接单、备份包上的链头核对,查明何时由何人改动。";

    private final ChainHead sealed;
    private final List<Finding> findings = new ArrayList<>();
    private long rows;
    private ChainHead last = ChainHead.NONE;
    /** What the last row's digest would be by its content: tells a changed digest from a changed row. */
    private String lastByContent = "";

    private String digestAtSealed = "";

    Auditor(ChainHead sealed) {
        this.sealed = sealed;
    }

    void next(Row row) {
        if (row.seq() == last.seq() + 1) {
            follow(row);
        } else {
            missing(last.seq() + 1, row.seq() - 1);
        }
        rows++;
        lastByContent = row.expected(last.digest());
        last = new ChainHead(row.seq(), row.digest());
        if (row.seq() == sealed.seq()) {
            digestAtSealed = row.digest();
        }
    }

    Audit outcome() {
        if (last.seq() < sealed.seq()) {
            add("history.cut", last.seq() + 1, "历史的尾部少了:封记记到第" + sealed.seq() + "条,现在只到第" + last.seq() + "条。");
        } else if (!digestAtSealed.equals(sealed.digest())) {
            add("history.rewritten", sealed.seq(), "第" + sealed.seq() + "条历史与封记不一致:这一条或它之前的历史被重写过。");
        }
        return new Audit(rows, last, findings);
    }

    private void follow(Row row) {
        if (!row.follows(last.digest()) && !row.follows(lastByContent)) {
            String message = "第" + row.seq() + "条历史被改动或调换过(" + row.accountName() + "“" + row.action() + "”),与前一条接不上。";
            findings.add(new Finding(
                    "history.changed",
                    Optional.of(new RecordRef(row.register(), row.record())),
                    Long.toString(row.seq()),
                    message,
                    BASIS,
                    ADVICE));
        }
    }

    private void missing(long from, long to) {
        String which = from == to ? "第" + from + "条" : "第" + from + "条至第" + to + "条";
        add("history.missing", from, which + "历史不见了。");
    }

    private void add(String rule, long seq, String message) {
        findings.add(new Finding(rule, Optional.empty(), Long.toString(seq), message, BASIS, ADVICE));
    }
}
