package org.antou.meeting.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.antou.meeting.Meetings;
import org.antou.meeting.Quotas;
import org.antou.meeting.model.QuotaColumns;
import org.antou.meeting.model.QuotaRule;
import org.antou.meeting.model.RuleSet;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.row.RowSource;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.TableSpec;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 次数要求: the quotas, which an administrator changes; each change is kept. */
final class QuotaScreen {

    private final MeetingPlace place;
    private final RegisterDesk<QuotaRule> desk;
    private final MeetingFrame frame;

    QuotaScreen(MeetingPlace place, MeetingScreens screens) {
        this.place = place;
        Session session = place.work().session();
        Source source = new Source(place.quotas());
        this.desk = new RegisterDesk<>(
                place.work(),
                new DeskSpec<>(
                        "次数要求",
                        "次数要求",
                        table(source),
                        new FormSpec<>(
                                "meeting.quota",
                                QuotaColumns.ALL,
                                List.of(FormGroup.of(
                                        "次数要求", "kind", "set", "period", "times", "scope", "inUse", "from", "to",
                                        "basis")),
                                Map.of(),
                                Quotas::check,
                                new Keeper(place.quotas(), session)),
                        place.register().ports().get(1),
                        Icons.SETTINGS,
                        new DeskSpec.Use<>(
                                place.quotas()::blank,
                                source::find,
                                rows -> rows.forEach(rule -> place.quotas().remove(session, rule.id())),
                                rule -> List.of(),
                                rule -> Optional.empty())));
        if (session.role().covers(Role.ADMINISTRATOR)) {
            desk.tools(use(RuleSet.LOCAL), use(RuleSet.REGULATION));
        }
        frame = new MeetingFrame(
                "次数要求(改动只影响算法,不动会议记录;旧值留在历史里)",
                screens::back,
                desk.node(),
                RegisterDesk.button("看应开与已开", Icons.CALENDAR, screens::openMatrix));
    }

    private Button use(RuleSet set) {
        return RegisterDesk.button("改用" + set.title(), Icons.CHECK, () -> {
            boolean sure = place.work()
                    .dialogs()
                    .confirm("改用" + set.title(), "启用这一口径的全部要求,停用另一口径的。应开与已开会按新口径重算,会议记录不变;可以撤销。", "改用");
            if (sure) {
                place.work()
                        .jobs()
                        .run(
                                "改用" + set.title(),
                                job -> {
                                    place.quotas().use(place.work().session(), set);
                                    return set;
                                },
                                used -> {
                                    place.work().navigator().status("已改用" + used.title() + "。");
                                    desk.reload();
                                },
                                place.work().dialogs()::problem);
            }
        });
    }

    Node open() {
        desk.shown();
        return frame.node();
    }

    private static TableSpec<QuotaRule> table(RowSource<QuotaRule> source) {
        return new TableSpec<>(
                Meetings.QUOTA,
                QuotaColumns.ALL,
                List.of("set", "kind", "period", "times", "scope", "inUse", "basis"),
                QuotaRule::id,
                rule -> rule.inUse() ? List.of() : List.of("row-grey"),
                source,
                List.of(SavedView.of("全部要求", Filter.none(), Sort.down("inUse"), Sort.by("set"))),
                EmptyState.of(Icons.SETTINGS, "没有次数要求", "用右上方的“登记次数要求”登记。"));
    }

    private record Source(Quotas quotas) implements RowSource<QuotaRule> {

        @Override
        public long count() {
            return quotas.rules().size();
        }

        @Override
        public List<QuotaRule> page(int offset, int limit) {
            return quotas.rules().stream().skip(offset).limit(limit).toList();
        }

        @Override
        public Optional<QuotaRule> find(UUID id) {
            return quotas.rules().stream().filter(r -> r.id().equals(id)).findFirst();
        }
    }

    private record Keeper(Quotas quotas, Session session) implements RecordKeeper<QuotaRule> {

        @Override
        public UUID id(QuotaRule rule) {
            return rule.id();
        }

        @Override
        public Optional<QuotaRule> current(UUID id) {
            return quotas.rules().stream().filter(r -> r.id().equals(id)).findFirst();
        }

        @Override
        public QuotaRule onto(QuotaRule mine, QuotaRule current) {
            return QuotaColumns.ALL
                    .apply()
                    .apply(
                            org.antou.meeting.model.QuotaRules.blank(mine.id(), current.version()),
                            QuotaColumns.ALL.values(mine));
        }

        @Override
        public QuotaRule save(QuotaRule rule) {
            return quotas.save(session, rule);
        }
    }
}
