package org.antou.cadre.watch;

import static org.antou.cadre.Fixture.CLERK;
import static org.antou.cadre.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.book.BookSource;
import org.antou.cadre.Fixture;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FamilyMemberColumns;
import org.antou.cadre.model.lending.FileCondition;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanColumns;
import org.antou.cadre.model.lending.FileLoanStanding;
import org.antou.cadre.model.lending.FileRenewal;
import org.antou.cadre.model.lending.FileReturn;
import org.antou.cadre.model.lending.LoanKind;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialColumns;
import org.antou.cadre.model.trial.TrialExtension;
import org.antou.cadre.model.trial.TrialResult;
import org.antou.history.Entry;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.register.Values;
import org.antou.register.port.RegisterPort;
import org.antou.settings.Holidays;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.junit.jupiter.api.Test;

/** Watch lists and files lent on a real store: who may have a file, what is on record, what a leaver leaves behind. */
class WatchTest {

    private final Fixture office = new Fixture(true);
    private final WatchRegister watches = watches(office);
    private final Person lin = office.person("林知远");

    private static WatchRegister watches(Fixture office) {
        return new WatchRegister(
                office.store,
                office.history,
                office.register,
                new WatchRegister.Settings(
                        new Parameters(office.store, office.history),
                        new Holidays(office.store, office.history),
                        office.clock));
    }

    private FileLoan loan(LoanKind kind, LocalDate on, Object... more) {
        FileLoan blank = watches.loans().blank();
        Values values = FileLoanColumns.ALL
                .values(blank)
                .with(FileLoanColumns.PERSON, Optional.of(lin.named()))
                .with(FileLoanColumns.KIND, Optional.of(kind))
                .with(FileLoanColumns.PURPOSE, Optional.of("干部考察"))
                .with(FileLoanColumns.FIRST, Optional.of("周慕言"))
                .with(FileLoanColumns.SECOND, Optional.of("沈若水"))
                .with(FileLoanColumns.APPROVER, Optional.of("方予安"))
                .with(FileLoanColumns.APPROVED_ON, Optional.of(on))
                .with(FileLoanColumns.LENT_ON, Optional.of(on));
        for (int i = 0; i < more.length; i += 2) {
            values = values.with((String) more[i], Optional.of(more[i + 1]));
        }
        return FileLoanColumns.of(blank.id(), 0, values);
    }

    private FileLoan save(FileLoan loan) {
        return watches.loans().save(CLERK, loan);
    }

    @Test
    void nobody_has_an_own_file_or_that_of_a_relative_and_reading_takes_two() {
        FamilyMember member = FamilyMemberColumns.ALL
                .apply()
                .apply(
                        FamilyMember.blank(Ids.next(), Optional.of(lin.named())),
                        FamilyMemberColumns.ALL
                                .values(FamilyMember.blank(Ids.next(), Optional.of(lin.named())))
                                .with(FamilyMemberColumns.RELATION, Optional.of("妻子"))
                                .with(FamilyMemberColumns.NAME, Optional.of("苏晚晴")));
        office.register.parts().family().save(CLERK, member);
        assertThatThrownBy(() -> save(loan(LoanKind.READ, TODAY, FileLoanColumns.SECOND, "林 知远")))
                .hasMessageContaining("本人的档案");
        assertThatThrownBy(() -> save(loan(LoanKind.READ, TODAY, FileLoanColumns.SECOND, "苏晚晴")))
                .hasMessageContaining("亲属");
        assertThatThrownBy(() -> save(loan(LoanKind.BORROW, TODAY, FileLoanColumns.APPROVER, "苏晚晴")))
                .hasMessageContaining("亲属");
        assertThatThrownBy(() -> save(loan(LoanKind.READ, TODAY, FileLoanColumns.SECOND, "周慕言")))
                .hasMessageContaining("同一个人");
        assertThatThrownBy(() -> save(loan(LoanKind.READ, TODAY, FileLoanColumns.SECOND, "")))
                .hasMessageContaining("两人");
        assertThat(watches.loans().count()).isZero();
        assertThat(save(loan(LoanKind.READ, TODAY, FileLoanColumns.SECOND, "林知远(市委组织部)"))
                        .number())
                .isEqualTo("2026-001");
    }

    @Test
    void a_file_that_is_out_is_not_handed_out_again_and_comes_back_counted_through() {
        FileLoan out = save(loan(LoanKind.BORROW, TODAY.minusDays(20)));
        assertThat(out.reckoning().due()).contains(TODAY.minusDays(5));
        assertThat(out.reckoning().standing()).contains(FileLoanStanding.OVERDUE);
        assertThat(out.reckoning().late()).isEqualTo(5);
        assertThat(rules()).containsExactly("fileLoan.overdue");
        assertThatThrownBy(() -> save(loan(LoanKind.READ, TODAY))).hasMessageContaining("还在外面");
        FileLoan renewed = watches.loans().renew(CLERK, out, new FileRenewal(TODAY.minusDays(3), "方予安"));
        assertThat(renewed.reckoning().due()).contains(TODAY.plusDays(12));
        assertThat(renewed.reckoning().reason()).contains("原应还日期 " + TODAY.minusDays(5));
        assertThatThrownBy(() -> watches.loans().giveBack(CLERK, renewed, back(FileCondition.MISSING, "")))
                .hasMessageContaining("缺什么");
        FileLoan over = watches.loans().giveBack(CLERK, renewed, back(FileCondition.MISSING, "缺 2019 年度考核表"));
        assertThat(over.reckoning().standing()).contains(FileLoanStanding.RETURNED);
        assertThat(rules()).containsExactly("fileLoan.lacking");
        BookSource book = watches.book();
        assertThat(book.rows(book.volumes().get(0), 2026))
                .extracting(row -> row.cells().get(1))
                .containsExactly("借阅", "续借", "归还");
        undoLast();
        assertThat(watches.loans().find(out.id()).orElseThrow().isOut()).isTrue();
    }

    private static FileReturn back(FileCondition condition, String note) {
        return new FileReturn(Optional.of(TODAY), Optional.of(condition), note, "陆星河");
    }

    @Test
    void who_leaves_is_told_of_the_own_file_that_is_out_and_of_those_taken_and_of_the_probation() {
        Person zhou = office.person("周慕言");
        save(loan(LoanKind.BORROW, TODAY));
        assertThat(watches.loanPort().openItems(lin.id())).hasSize(1);
        assertThat(watches.loanPort().openItems(zhou.id()))
                .singleElement()
                .satisfies(hit -> assertThat(hit.title()).contains("林知远的档案"));
        watches.trials().save(CLERK, trial(zhou, TODAY.minusMonths(2)));
        assertThat(watches.trialPort().openItems(zhou.id())).hasSize(1);
        assertThat(watches.trialPort().openItems(lin.id())).isEmpty();
    }

    private TrialAppointment trial(Person who, LocalDate noticed) {
        TrialAppointment blank = watches.trials().blank();
        return TrialColumns.of(
                blank.id(),
                0,
                TrialColumns.ALL
                        .values(blank)
                        .with(TrialColumns.PERSON, Optional.of(who.named()))
                        .with(TrialColumns.RECORDED_POST, Optional.of("副科长"))
                        .with(TrialColumns.NOTICED_ON, Optional.of(noticed)));
    }

    @Test
    void a_probation_is_extended_and_assessed_step_by_step_and_each_can_be_undone() {
        TrialAppointment saved = watches.trials().save(CLERK, trial(lin, TODAY.minusMonths(13)));
        assertThat(rules()).containsExactly("trial.overdue");
        LocalDate end = saved.reckoning().end().orElseThrow();
        assertThat(watches.trials().usualExtension(saved)).contains(end.plusMonths(6));
        assertThatThrownBy(() -> watches.trials().extend(CLERK, saved, new TrialExtension(TODAY, end, "")))
                .hasMessageContaining("晚于");
        TrialAppointment longer =
                watches.trials().extend(CLERK, saved, new TrialExtension(TODAY, end.plusMonths(6), "离岗半年"));
        assertThat(rules()).isEmpty();
        assertThat(longer.reckoning().firstEnd()).contains(end);
        assertThat(watches.trials()
                        .assess(CLERK, longer, TODAY, TrialResult.PASSED, Optional.of(TODAY))
                        .reckoning()
                        .standing()
                        .isOpen())
                .isFalse();
        undoLast();
        assertThat(watches.trials().find(saved.id()).orElseThrow().result()).contains(TrialResult.EXTENDED);
        assertThat(watches.trials().find(saved.id()).orElseThrow().reckoning().end())
                .contains(end.plusMonths(6));
    }

    @Test
    void records_follow_their_person_after_a_merge() {
        Person twin = office.person("林知远");
        watches.trials().save(CLERK, trial(twin, TODAY));
        office.history.write(CLERK, "合并", change -> {
            watches.trialPort().repoint(change, twin.id(), lin.id());
            return 0;
        });
        assertThat(watches.trials().ofPerson(lin.id())).hasSize(1);
        assertThat(watches.trials().ofPerson(twin.id())).isEmpty();
    }

    @Test
    void nothing_is_shown_or_written_while_the_register_is_off() {
        save(loan(LoanKind.BORROW, TODAY.minusDays(40)));
        office.register.gate().shut(Fixture.ADMINISTRATOR, "方主任", TODAY, "复查");
        assertThat(rules()).isEmpty();
        assertThat(watches.sheets()).isEmpty();
        assertThat(watches.book().volumes()).isEmpty();
        assertThat(watches.loans().page(0, 10)).isEmpty();
        assertThat(watches.loanPort().search("lzy", 5)).isEmpty();
        assertThat(watches.loanPort().exported()).hasSize(1);
        assertThatThrownBy(() -> watches.trials().save(CLERK, trial(lin, TODAY)))
                .hasMessageContaining("没有启用");
    }

    private List<String> rules() {
        return watches.ports().stream()
                .flatMap(port -> port.findings(TODAY).stream())
                .map(Finding::rule)
                .toList();
    }

    private void undoLast() {
        UUID batch = office.history.latest(1).get(0).batch();
        List<Entry> entries = office.history.ofBatch(batch);
        Map<String, RegisterPort> ports =
                watches.ports().stream().collect(java.util.stream.Collectors.toMap(RegisterPort::key, port -> port));
        office.history.write(CLERK, "撤销", change -> {
            entries.forEach(entry -> ports.get(entry.ref().register()).undo(change, entry.ref(), entry.changes()));
            return entries.size();
        });
    }
}
