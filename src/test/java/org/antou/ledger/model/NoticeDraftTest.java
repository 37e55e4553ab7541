package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antou.register.Finding;
import org.junit.jupiter.api.Test;

/** What the clerk does on the review screen, without a window. */
class NoticeDraftTest {

    private final NoticeDraft draft =
            NoticeDraft.of(NoticeReader.read("本局.txt", NoticeStylesTest.lines("status-opens-answer.txt")));

    @Test
    void savesWhatWasReadWhenNothingIsChanged() {
        Notice notice = draft.notice();

        assertThat(notice.items()).hasSize(5);
        assertThat(notice.aspects()).hasSize(2);
        assertThat(draft.undo()).isEmpty();
    }

    @Test
    void leavesOutWhatIsSkippedAndAspectsThatHoldNothingMore() {
        NoticeDraft skipped = draft.skip(3, true).skip(4, true);

        assertThat(skipped.notice().items()).extracting(NoticeItem::number).containsExactly(1, 2, 3);
        assertThat(skipped.notice().aspects()).containsExactly("民生保障政策落实有偏差");
        assertThat(rules(skipped)).contains("notice.total-mismatch");
        assertThat(skipped.skip(3, false).skip(4, false).notice().items()).hasSize(5);
    }

    @Test
    void joinsAMeasureThatWasTakenForAnIssueInTheOrderOfTheText() {
        NoticeEntry joined = draft.mergeWithNext(0).entries().get(0);

        assertThat(joined.item().content()).isEqualTo("低保动态管理不及时,有11户应退未退。");
        assertThat(joined.item().answer()).startsWith("已整改到位。退出11户").contains("\n养老机构消防检查走过场。\n正在推进整改。");
        assertThat(joined.item().status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(joined.doubtful()).isTrue();
    }

    @Test
    void cutsAnAnswerWhereAnotherIssueBegins() {
        NoticeDraft joined = draft.mergeWithNext(0);
        int at = joined.entries().get(0).item().answer().indexOf("养老机构");
        List<NoticeEntry> parts = joined.splitAnswer(0, at).entries();

        assertThat(parts).hasSize(5);
        assertThat(parts.get(0).item().status()).isEqualTo(Status.DONE);
        assertThat(parts.get(1).item().content()).isEqualTo("养老机构消防检查走过场。");
        assertThat(parts.get(1).item().status()).isEqualTo(Status.ONGOING);
    }

    @Test
    void cutsTwoIssuesThatShareAnAnswer() {
        List<NoticeEntry> parts = draft.splitContent(0, "低保动态管理不及时,".length()).entries();

        assertThat(parts.get(0).item().content()).isEqualTo("低保动态管理不及时,");
        assertThat(parts.get(0).item().status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(parts.get(1).item().content()).isEqualTo("有11户应退未退。");
        assertThat(parts.get(1).item().status()).isEqualTo(Status.DONE);
        assertThat(draft.splitContent(0, 0)).isSameAs(draft);
    }

    @Test
    void givesEveryChangeBack() {
        NoticeDraft changed = draft.skip(0, true).mergeWithNext(1).withAspect(0, "另立的方面");

        assertThat(changed.aspects()).hasSize(3);
        assertThat(changed.notice().items()).hasSize(3);
        NoticeDraft back = changed.undo()
                .flatMap(NoticeDraft::undo)
                .flatMap(NoticeDraft::undo)
                .orElseThrow();
        assertThat(back).isSameAs(draft);
    }

    @Test
    void numbersTheLedgerFromOneWhereTheTextRestarts() {
        Notice restarting = NoticeReader.read("本局.txt", NoticeStylesTest.lines("parts-are-aspects.txt"));
        Notice running = draft.notice();

        assertThat(restarting.ledgerNumbers()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(running.ledgerNumbers()).containsExactly(1, 2, 3, 4, 5);
        assertThat(draft.skip(1, true).notice().ledgerNumbers()).containsExactly(1, 3, 4, 5);
    }

    @Test
    void walksThroughTheDoubtfulOnes() {
        NoticeDraft unsure = NoticeDraft.of(NoticeReader.read("本镇.txt", NoticeStylesTest.lines("numbered-labels.txt")));

        assertThat(unsure.nextDoubtful(0)).hasValue(2);
        assertThat(unsure.nextDoubtful(2)).hasValue(3);
        assertThat(unsure.nextDoubtful(3)).hasValue(2);
        assertThat(unsure.accept(2).accept(3).nextDoubtful(0)).isEmpty();
        assertThat(draft.nextDoubtful(0)).as("the one answer without a heading").hasValue(3);
        assertThat(draft.accept(3).nextDoubtful(0)).isEmpty();
    }

    private static List<String> rules(NoticeDraft draft) {
        return draft.notice().findings().stream().map(Finding::rule).toList();
    }
}
