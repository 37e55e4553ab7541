package org.antou.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.Fixture;
import org.antou.ledger.IssueTexts;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Measure;
import org.antou.register.Values;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk is told while saving, on a real store. */
class LikenessesTest {

    private static final String TEXT = "窗口增设咨询台一个,安排两名业务骨干轮流值守,群众来办事先咨询后取号,平均等候时间由四十分钟减到十五分钟。";

    private final Fixture fixture = new Fixture();
    private final Parameters parameters = new Parameters(fixture.store, fixture.history);
    private final Likenesses likenesses = new Likenesses(
            List.of(new IssueTexts(fixture.ledger)),
            new Phrases(fixture.store, fixture.history),
            parameters,
            fixture.clock);

    @BeforeEach
    void bringIn() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
    }

    @Test
    void an_answer_copied_from_another_issue_is_told_with_its_passages() {
        save(0, TEXT);
        Issue other = issue(1);
        Issue copied = with(other, "今年以来,我局" + TEXT);
        List<Match> matches = likenesses.repeated(IssueTexts.of(other), IssueTexts.of(copied));
        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).percent()).isGreaterThanOrEqualTo(80);
        assertThat(matches.get(0).other().title()).endsWith("第 1 条 · 整改情况");
        assertThat(matches.get(0).likeness().passages().get(0).in(copied.progress()))
                .contains("安排两名业务骨干轮流值守");
    }

    @Test
    void what_was_not_changed_and_the_record_itself_are_not_held_against_the_clerk() {
        save(0, TEXT);
        save(1, TEXT);
        Issue second = issue(1);
        Issue goal = with(second, "goal", "季季有学习");
        assertThat(likenesses.repeated(IssueTexts.of(second), IssueTexts.of(goal)))
                .isEmpty();
        Issue own = second.withParts(second.aspect(), List.of(new Measure(Ids.next(), TEXT, false)), List.of());
        assertThat(likenesses.repeated(IssueTexts.of(second), IssueTexts.of(own)))
                .isEmpty();
    }

    @Test
    void the_index_follows_every_way_a_text_changes() {
        Issue third = issue(2);
        Issue copied = with(third, TEXT);
        assertThat(told(third, copied)).isEmpty();
        save(0, TEXT);
        assertThat(told(third, copied)).hasSize(1);
        fixture.undoLast();
        assertThat(told(third, copied)).isEmpty();
        save(0, TEXT);
        fixture.ledger.remove(Fixture.CLERK, List.of(issue(0)));
        assertThat(told(third, copied)).isEmpty();
        fixture.undoLast();
        assertThat(told(third, copied)).hasSize(1);
    }

    @Test
    void the_office_says_from_how_much_on() {
        save(0, TEXT);
        Issue other = issue(1);
        Issue half = with(other, TEXT.substring(0, 30) + "此外还专门请第三方开展了满意度测评并逐条研究改进办法形成清单。");
        assertThat(told(other, half)).isEmpty();
        Session admin = new Session(new UUID(1, 9), "陈管理", Role.ADMINISTRATOR);
        parameters.set(admin, ParameterKey.LIKENESS_PERCENT, LocalDate.of(2021, 1, 1), "40", "局办通知");
        assertThat(told(other, half)).hasSize(1);
    }

    @Test
    void every_pair_of_the_ledger_is_listed_once() {
        save(0, TEXT);
        save(1, TEXT.replace("十五", "二十"));
        save(2, TEXT + "另外还对三个乡镇便民中心开展了业务培训和现场观摩,形成制度。");
        List<Match> pairs = likenesses.pairs(done -> {}, () -> false);
        assertThat(pairs).hasSize(3);
        assertThat(pairs).allMatch(pair -> pair.percent() >= 80);
        assertThat(likenesses.pairs(done -> {}, () -> true)).isEmpty();
    }

    private List<Match> told(Issue before, Issue after) {
        return likenesses.repeated(IssueTexts.of(before), IssueTexts.of(after));
    }

    private Issue issue(int index) {
        return fixture.ledger.all().get(index);
    }

    private void save(int index, String progress) {
        fixture.ledger.save(Fixture.CLERK, with(issue(index), progress));
    }

    private static Issue with(Issue issue, String progress) {
        return with(issue, LedgerColumns.PROGRESS, progress);
    }

    private static Issue with(Issue issue, String field, String text) {
        Values values = LedgerColumns.ALL.values(issue).with(field, Optional.of(text));
        return LedgerColumns.ALL.apply().apply(issue, values);
    }
}
