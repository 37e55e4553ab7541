package org.antou.text.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextComparerTest {

    private static final String REPORT = "本季度党组召开专题会议2次,研究网络舆情应对工作,排查风险点位17处,全部落实责任人员。";

    private final TextComparer comparer = new TextComparer(StockPhrases.none());

    @Test
    void theSameTextWithOtherNumbersAndPunctuationIsTheSame() {
        String other = "本季度党组召开专题会议12次;研究网络舆情应对工作、排查风险点位３处。全部落实责任人员";
        Likeness likeness = comparer.compare(REPORT, other);
        assertThat(likeness.percent()).isEqualTo(100);
        assertThat(likeness.passages()).hasSize(1);
    }

    @Test
    void passagesAreShownAsTheyStandInBothTexts() {
        String other = "三季度情况如下。研究网络舆情应对工作，排查风险点位9处！另行报告基层单位走访慰问情况。";
        Likeness likeness = comparer.compare(REPORT, other);
        Passage passage = likeness.passages().get(0);
        assertThat(passage.in(REPORT)).isEqualTo("研究网络舆情应对工作,排查风险点位17处");
        assertThat(passage.inOther(other)).isEqualTo("研究网络舆情应对工作，排查风险点位9处");
        assertThat(likeness.percent()).isBetween(40, 60);
    }

    @Test
    void textsWithNothingInCommonAreNotAlike() {
        Likeness likeness = comparer.compare(REPORT, "会议传达上级通知要求,部署汛期值班值守和安全生产检查等重点任务。");
        assertThat(likeness.percent()).isZero();
        assertThat(likeness.passages()).isEmpty();
    }

    @Test
    void stockPhrasesWeighLess() {
        String stock = "认真学习贯彻习近平新时代中国特色社会主义思想";
        String one = stock + "本支部组织党员到社区开展清扫积雪志愿服务。";
        String other = stock + "财务科核对上半年公务接待支出凭证并逐笔说明。";
        double plain = comparer.compare(one, other).share();
        TextComparer weighing = new TextComparer(StockPhrases.of(List.of("习近平新时代中国特色社会主义思想", "认真学习贯彻")));
        assertThat(plain).isGreaterThan(0.45);
        assertThat(weighing.compare(one, other).share()).isLessThan(0.25);
        assertThat(weighing.compare(one, one).percent()).isEqualTo(100);
    }

    @Test
    void emptyAndShortTextsAreAlikeToNothing() {
        assertThat(comparer.compare("", REPORT).percent()).isZero();
        assertThat(comparer.compare("同意。", "同意。").percent()).isZero();
    }

    @Test
    void aTextThatRepeatsItselfTakesNoEndlessTime() {
        String endless = "的".repeat(40_000);
        assertThat(comparer.compare(endless, endless).percent()).isEqualTo(100);
        assertThat(comparer.compare("甲乙".repeat(20_000), "乙甲".repeat(20_000)).percent())
                .isGreaterThanOrEqualTo(99);
    }

    @Test
    void theShippedPhrasesAreEachOneSentence() {
        assertThat(StockPhrases.shipped())
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(phrase.length()).isBetween(4, 40));
    }

    @Property
    void aTextIsWhollyLikeItself(@ForAll("texts") String text) {
        Likeness likeness = comparer.compare(text, text);
        assertThat(likeness.percent()).isEqualTo(FoldedText.of(text).length() >= TextComparer.SHORTEST ? 100 : 0);
    }

    @Property
    void passagesAreTheSameInBothAndDoNotOverlap(@ForAll("texts") String one, @ForAll("texts") String other) {
        Likeness likeness = comparer.compare(one, other);
        int last = 0;
        for (Passage passage : likeness.passages()) {
            assertThat(passage.from()).isGreaterThanOrEqualTo(last);
            last = passage.to();
            String here = passage.in(one);
            String there = passage.inOther(other);
            assertThat(FoldedText.of(here).length()).isEqualTo(passage.length());
            assertThat(FoldedText.of(here).common(0, FoldedText.of(there), 0)).isEqualTo(passage.length());
        }
        assertThat(likeness.share()).isBetween(0.0, 1.0);
    }

    @Property
    void whatIsCopiedIntoATextIsFoundThere(
            @ForAll("texts") String before,
            @ForAll("texts") String after,
            @ForAll @IntRange(min = 0, max = 20) int cut) {
        String copied = REPORT.substring(cut);
        Likeness likeness = comparer.compare(copied, before + "。" + copied + "。" + after);
        assertThat(likeness.percent()).isGreaterThanOrEqualTo(80);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("党员支部会议学习0123456789,。、 ab").ofMaxLength(120);
    }
}
