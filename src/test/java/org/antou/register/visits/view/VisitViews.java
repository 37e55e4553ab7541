package org.antou.register.visits.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.Violation;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.TableSpec;
import org.antou.register.view.Workplace;
import org.antou.register.visits.SampleVisits;
import org.antou.register.visits.Visit;
import org.antou.register.visits.VisitColumns;
import org.antou.register.visits.Visits;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** What makes table and form those of the visits. */
public final class VisitViews {

    public static final SavedView EVERYTHING = SavedView.of("全部", Filter.none());
    public static final SavedView COMPLAINTS = SavedView.of(
            "信访未答复",
            Filter.of("purpose", new Condition.OneOf(Set.of("信访"))).with("answered", new Condition.Filled(false)),
            Sort.by("day"));

    private VisitViews() {}

    public static TableSpec<Visit> table(Visits visits, Runnable create) {
        return new TableSpec<>(
                Visits.KEY,
                VisitColumns.ALL,
                List.of(
                        "number",
                        "visitor",
                        "day",
                        "purpose",
                        "host",
                        "section",
                        "matter",
                        "answerBy",
                        "answered",
                        "telephone"),
                Visit::id,
                v -> v.purpose().filter(p -> p.title().equals("信访")).isPresent() && !v.answered()
                        ? List.of("overdue")
                        : List.of(),
                visits,
                List.of(EVERYTHING, COMPLAINTS),
                EmptyState.of(Icons.PEOPLE, "还没有会客登记", "有人来访时在这里登记;也可以从以前的登记簿导入。")
                        .with("登记来访", create));
    }

    public static FormSpec<Visit> form(Workplace workplace, Visits visits) {
        NamedPicker sections = new NamedPicker(SampleVisits.sections());
        return new FormSpec<>(
                "visits.visit",
                VisitColumns.ALL,
                List.of(
                        FormGroup.of("来访", "visitor", "telephone", "day", "purpose", "matter"),
                        FormGroup.of("接待和答复", "host", "section", "others", "answerBy", "answered")),
                Map.of("host", new NamedPicker(SampleVisits.persons()), "section", sections, "others", sections),
                VisitViews::check,
                new Keeper(workplace, visits));
    }

    private static List<Violation> check(Visit visit) {
        boolean tooEarly = visit.answerBy()
                .filter(by -> visit.day().filter(by.latest()::isBefore).isPresent())
                .isPresent();
        return tooEarly ? List.of(new Violation("answerBy", "答复时限早于来访日期。")) : List.of();
    }

    private record Keeper(Workplace workplace, Visits visits) implements RecordKeeper<Visit> {

        @Override
        public UUID id(Visit visit) {
            return visit.id();
        }

        @Override
        public Optional<Visit> current(UUID id) {
            return visits.find(id);
        }

        @Override
        public Visit onto(Visit mine, Visit current) {
            return mine.withVersion(current.version());
        }

        @Override
        public Visit save(Visit visit) {
            return visits.save(workplace.session(), visit);
        }
    }
}
