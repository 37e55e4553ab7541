package org.antou.ledger;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.history.Safeguard;
import org.antou.ledger.model.Imported;
import org.antou.ledger.model.KeptNotice;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerStatistics;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeRows;
import org.antou.ledger.store.NoticeStore;
import org.antou.problem.Problem;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** Brings a reviewed notice into the ledger as one use case; knows texts that came in before. */
record NoticeImport(Store store, History history) {

    private static final int LONGEST_FILE_NAME = 260;

    /** The earlier import of exactly this text, if there was one. */
    Optional<KeptNotice> before(Notice notice) {
        return store.read(tx -> NoticeStore.withContent(tx, text(notice)));
    }

    void refuseAgain(Notice notice) {
        before(notice).ifPresent(before -> {
            throw new Problem.Expected(
                    "这份通报已经导入过(" + before.fileName() + ")。", "台账没有改动。", "如确需再建一份台账,请选择“仍然导入”;否则请直接打开已有的台账。");
        });
    }

    Imported bring(Session session, Notice notice) {
        NoticeRows rows = NoticeRows.of(notice, Ids::next);
        if (rows.issues().isEmpty()) {
            throw new Problem.Expected("没有可以导入的问题。", "台账没有改动。", "请在审阅页面保留至少一条问题,或改用手工登记。");
        }
        rows.issues().forEach(issue -> Ledger.refuse(LedgerChecks.violations(issue), "第 " + issue.number() + " 条:"));
        return history.write(Safeguard.Bulk.IMPORT, session, "导入通报", change -> {
            save(change, rows, kept(notice, rows.inspection().id(), change));
            return new Imported(rows.inspection().id(), notice.aspects().size(), LedgerStatistics.of(rows.issues()));
        });
    }

    private static void save(Change change, NoticeRows rows, KeptNotice kept) {
        new InspectionRows().create(change, rows.inspection());
        new NoticeRecords().create(change, kept);
        rows.aspects().forEach(aspect -> new AspectRows().create(change, aspect));
        rows.issues().forEach(issue -> new IssueRows().create(change, issue));
    }

    private static KeptNotice kept(Notice notice, UUID inspection, Change change) {
        String name = notice.fileName();
        return new KeptNotice(
                Ids.next(),
                inspection,
                name.substring(Math.max(0, name.length() - LONGEST_FILE_NAME)),
                LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC),
                text(notice));
    }

    private static String text(Notice notice) {
        return String.join("\n", notice.lines());
    }
}
