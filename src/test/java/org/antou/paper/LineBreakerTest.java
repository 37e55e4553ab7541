package org.antou.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final float SIZE = 9;
    private static final FontCase FONTS = new FontCase(List.of());

    private final FontChain chain = FONTS.chain(Typeface.SONG);
    private final LineBreaker breaker = new LineBreaker(chain, SIZE);

    @AfterContainer
    static void close() {
        FONTS.close();
    }

    @Test
    void noLineBeginsWithAStopOrEndsWithAnOpeningBracket() {
        String text = "关于“一网通办”(试行)的问题,整改完毕。《办法》已印发、已落实;".repeat(20);
        for (float width = 30; width < 120; width += 3) {
            assertThat(breaker.lines(text, width)).allSatisfy(line -> {
                assertThat(line).doesNotStartWith("。").doesNotStartWith("、").doesNotStartWith("》");
                assertThat(line).doesNotEndWith("《").doesNotEndWith("“");
            });
        }
    }

    @Test
    void wordsAndNumbersStayWholeWhereTheyFit() {
        assertThat(breaker.lines("截至2021年底共28275件", 60)).anyMatch(line -> line.contains("28275"));
    }

    @Test
    void aShortHeadIsHalvedEvenly() {
        assertThat(breaker.balanced("责任领导", 30)).containsExactly("责任", "领导");
        assertThat(breaker.balanced("序号", 30)).containsExactly("序号");
    }

    @Test
    void emptyParagraphsStayEmptyTextHasNoLines() {
        assertThat(breaker.lines("甲\n\n乙", 50)).containsExactly("甲", "", "乙");
        assertThat(breaker.lines("", 50)).isEmpty();
    }

    @Property(tries = 300)
    void nothingIsLostAndNoLineIsTooWide(
            @ForAll
                    @StringLength(max = 200)
                    @Chars({' ', '。', '(', '》', 'a', '9', '-'})
                    @CharRange(from = '一', to = '龥')
                    String text) {
        List<String> lines = breaker.lines(text, 50);
        assertThat(PdfText.bare(String.join("", lines))).isEqualTo(PdfText.bare(text));
        assertThat(lines).allMatch(line -> chain.width(line) * SIZE <= 50.01f);
    }
}
