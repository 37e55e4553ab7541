package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WidthsTest {

    @Test
    void fullWidthBecomesHalfWidth() {
        assertThat(Widths.half("（一）２０２１，ＡＢ：")).isEqualTo("(一)2021,AB:");
        assertThat(Widths.same("ＡＢＣ", "abc")).isTrue();
    }

    @Test
    void chinesePunctuationStays() {
        assertThat(Widths.half("“整改”。、《》")).isEqualTo("“整改”。、《》");
    }

    @Property
    void lengthIsKeptAndFoldingTwiceChangesNothing(@ForAll String text) {
        String folded = Widths.fold(text);
        assertThat(folded).hasSameSizeAs(text);
        assertThat(Widths.fold(folded)).isEqualTo(folded);
    }
}
