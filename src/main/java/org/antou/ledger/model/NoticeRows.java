package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antou.register.Named;

/**
 * What a notice becomes when it is saved: one inspection, its aspects and issues. Nothing of the text is lost: the whole
 * answer is the progress (完成情况) of its issue.
 */
public record NoticeRows(Inspection inspection, List<Aspect> aspects, List<Issue> issues) {

    public NoticeRows {
        aspects = List.copyOf(aspects);
        issues = List.copyOf(issues);
    }

    private static final String NO_ASPECT = "未分方面";
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_NAME = 200;

    /** @param ids makes the ids of the new rows */
    public static NoticeRows of(Notice notice, Supplier<UUID> ids) {
        Inspection inspection = inspection(notice, ids.get());
        List<Aspect> aspects = aspects(notice, inspection.id(), ids);
        List<Integer> numbers = notice.ledgerNumbers();
        List<Issue> issues = new ArrayList<>();
        for (NoticeItem item : notice.items()) {
            Issue issue = issue(item, inspection, aspectOf(item, aspects), ids);
            issues.add(numbered(issue, numbers.get(issues.size())));
        }
        return new NoticeRows(inspection, aspects, issues);
    }

    private static Inspection inspection(Notice notice, UUID id) {
        String title = Stream.of(notice.round(), notice.title())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("巡察整改(" + notice.fileName() + ")");
        return new Inspection(
                id,
                1,
                cut(title, LONGEST_TITLE),
                cut(notice.team(), LONGEST_NAME),
                notice.started(),
                notice.ended(),
                notice.feedback(),
                notice.published(),
                cut(notice.signer(), LONGEST_NAME),
                "");
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static List<Aspect> aspects(Notice notice, UUID inspection, Supplier<UUID> ids) {
        List<Aspect> aspects = new ArrayList<>();
        boolean loose = notice.items().stream().anyMatch(item -> !known(item, notice));
        if (loose) {
            aspects.add(new Aspect(ids.get(), 1, inspection, 0, NO_ASPECT));
        }
        int number = 0;
        for (String title : notice.aspects()) {
            number++;
            aspects.add(new Aspect(ids.get(), 1, inspection, number, title));
        }
        return List.copyOf(aspects);
    }

    private static boolean known(NoticeItem item, Notice notice) {
        return item.aspect() >= 1 && item.aspect() <= notice.aspects().size();
    }

    private static Aspect aspectOf(NoticeItem item, List<Aspect> aspects) {
        return aspects.stream()
                .filter(a -> a.number() == item.aspect())
                .findFirst()
                .orElseGet(() -> aspects.get(0));
    }

    private static Issue numbered(Issue issue, int number) {
        return LedgerColumns.ALL
                .apply()
                .apply(issue, LedgerColumns.ALL.values(issue).with(LedgerColumns.NUMBER, Optional.of(number)));
    }

    private static Issue issue(NoticeItem item, Inspection inspection, Aspect aspect, Supplier<UUID> ids) {
        boolean done = item.status().tally() == Status.Tally.DONE;
        Named of = new Named(inspection.id(), inspection.title());
        return new Issue(
                ids.get(),
                1,
                of,
                new Named(aspect.id(), aspect.title()),
                item.number(),
                item.content(),
                "",
                "",
                MeasureSplit.of(item.answer()).stream()
                        .map(text -> new Measure(ids.get(), text, done))
                        .toList(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                item.remedy(),
                item.deadline(),
                item.answer(),
                item.status(),
                item.statusWords(),
                item.documents().stream()
                        .map(d -> new Institution(ids.get(), d.title(), d.kind()))
                        .toList(),
                done ? Issue.IMPORTED_DONE : Issue.IMPORTED,
                "",
                Outcome.NONE,
                Course.NONE);
    }
}
