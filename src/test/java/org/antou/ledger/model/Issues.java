package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** Issues for tests; nothing in them is about real people. */
public final class Issues {

    public static final LocalDate TODAY = LocalDate.of(2021, 1, 28);
    public static final Named INSPECTION = new Named(id(1), "第八轮巡察");
    public static final Named ASPECT = new Named(id(2), "服务不高效");

    private Issues() {}

    public static UUID id(long number) {
        return new UUID(0x7000L, number);
    }

    /** An issue under way with a number and some content. */
    public static Issue issue(int number) {
        Issue blank = Issue.blank(id(100 + number), INSPECTION, ASPECT, number);
        return with(blank, LedgerColumns.CONTENT, "问题" + number);
    }

    public static Issue with(Issue issue, String key, Object value) {
        Values values = LedgerColumns.ALL.values(issue).with(key, Optional.of(value));
        return LedgerColumns.ALL.apply().apply(issue, values);
    }

    public static Issue status(int number, Status status) {
        return with(issue(number), LedgerColumns.STATUS, status);
    }

    public static Issue due(Status status, String deadline) {
        return with(status(1, status), LedgerColumns.DEADLINE, PartialDate.parse(deadline));
    }

    public static Issue progress(Status status, String progress) {
        return with(status(1, status), LedgerColumns.PROGRESS, progress);
    }

    public static Issue measures(Status status, Measure... measures) {
        return status(1, status).withParts(ASPECT, List.of(measures), List.of());
    }

    public static Issue importedDone() {
        return status(1, Status.DONE).from(1, "整改完毕", Issue.IMPORTED_DONE);
    }

    /** An issue with all five elements. */
    public static Issue complete(Status status) {
        Issue issue = due(status, "2021-12-31");
        issue = with(issue, LedgerColumns.LEADER, new Named(id(10), "林致远"));
        issue = with(issue, LedgerColumns.SECTION, new Named(id(11), "综合科"));
        issue = with(issue, LedgerColumns.OWNER, new Named(id(12), "沈如是"));
        return with(issue, LedgerColumns.GOAL, "窗口不排长队");
    }
}
