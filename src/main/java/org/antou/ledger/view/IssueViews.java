package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.ledger.model.Ageing;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.LedgerFigures;
import org.antou.ledger.model.LedgerList;
import org.antou.ledger.model.LedgerRules;
import org.antou.ledger.model.Status;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;

/** How the ledger is looked at: the columns of its table, the built-in views, the colours of its rows. */
final class IssueViews {

    private static final String REOPENED = "重新整改";

    static final String REMINDERS = LedgerFigures.REMINDERS;

    /** The columns shown at first; twelve are too many for a narrow screen beside the detail. */
    static final List<String> INITIAL = List.of(
            LedgerColumns.NUMBER,
            LedgerColumns.CONTENT,
            LedgerColumns.STATUS,
            LedgerColumns.DEADLINE,
            LedgerColumns.LEADER,
            LedgerColumns.SECTION,
            LedgerColumns.OWNER,
            REMINDERS);

    private final Supplier<LocalDate> today;

    IssueViews(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** The columns of the ledger and one that only a day can fill: what somebody should look at. */
    Columns<Issue> columns() {
        List<Column<Issue>> all = new ArrayList<>(LedgerColumns.ALL.all());
        all.add(Column.text(REMINDERS, "提醒", this::reminders));
        all.add(Column.text(
                LedgerFigures.AGEING,
                "到期与超期",
                issue -> Ageing.of(issue, today.get()).map(Ageing::title).orElse("")));
        return new Columns<>(all, LedgerColumns.ALL.apply());
    }

    private String reminders(Issue issue) {
        return String.join("、", LedgerRules.reminders(issue, today.get()));
    }

    List<String> styles(Issue issue) {
        return Stream.of("issue-row")
                .flatMap(style -> Stream.concat(
                        Stream.of(style),
                        LedgerRules.light(issue, today.get())
                                .map(light -> "issue-" + light.name().toLowerCase(Locale.ROOT))
                                .stream()))
                .toList();
    }

    List<SavedView> builtIn() {
        return Stream.of(
                        Stream.of(SavedView.of("全部问题", Filter.none(), Sort.by(LedgerColumns.NUMBER))),
                        Stream.of(
                                        LedgerRules.DUE_THIS_WEEK,
                                        LedgerRules.OVERDUE,
                                        LedgerRules.INCOMPLETE,
                                        LedgerRules.UNCONFIRMED,
                                        LedgerRules.EVIDENCE_LACKING,
                                        LedgerRules.UNSUPERVISED,
                                        LedgerRules.READY)
                                .map(word -> SavedView.of(word, reminding(word), Sort.by(LedgerColumns.DEADLINE))),
                        Stream.of(SavedView.of(REOPENED, everReopened(), Sort.by(LedgerColumns.NUMBER))),
                        Stream.of(LedgerList.values()).map(IssueViews::list))
                .flatMap(views -> views)
                .toList();
    }

    /** One of the four lists: every issue with the columns that stand on its paper. */
    private static SavedView list(LedgerList list) {
        return new SavedView(
                list.title(),
                Filter.none(),
                List.of(Sort.by(LedgerColumns.NUMBER)),
                list.columns().toList());
    }

    /** Issues that were ever opened again, whatever their standing now. */
    private static Filter everReopened() {
        return Filter.of(LedgerColumns.ROUND, new Condition.Filled(true));
    }

    /** Issues that a word of the reminders stands at. */
    static Filter reminding(String word) {
        return Filter.of(REMINDERS, new Condition.OneOf(Set.of(word)));
    }

    /** Issues that count under one heading of the statistics; all of them without one. */
    static Filter counted(Optional<Status.Tally> tally) {
        return tally.map(t -> Filter.of(LedgerColumns.STATUS, new Condition.OneOf(titles(t))))
                .orElse(Filter.none());
    }

    private static Set<String> titles(Status.Tally tally) {
        return Stream.of(Status.values())
                .filter(s -> s.tally() == tally)
                .map(Status::title)
                .collect(Collectors.toSet());
    }
}
