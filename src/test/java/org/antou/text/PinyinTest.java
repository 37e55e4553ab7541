package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void lettersOfATextAreItsInitialsWithDigitsKept() {
        assertThat(Pinyin.initials("巡察整改台账")).isEqualTo("xczgtz");
        assertThat(Pinyin.initials("2021年底,整改Abc")).isEqualTo("2021ndzgabc");
    }

    @Test
    void rareCharactersHaveALetterToo() {
        assertThat(Pinyin.initials("𠮷龘㑇䶮")).isEqualTo("zdzy");
    }

    @Test
    void surnamesAreReadAsSurnames() {
        assertThat(Pinyin.nameInitials("单雄信")).isEqualTo("sxx");
        assertThat(Pinyin.nameInitials("查良镛")).startsWith("z");
        assertThat(Pinyin.nameInitials("曾国藩")).startsWith("z");
        assertThat(Pinyin.nameInitials("解缙")).startsWith("x");
        assertThat(Pinyin.nameInitials("仇英")).startsWith("q");
        assertThat(Pinyin.nameInitials("区寄")).startsWith("o");
        assertThat(Pinyin.nameInitials("朴志高")).startsWith("p");
        assertThat(Pinyin.nameInitials("覃勇")).startsWith("q");
        assertThat(Pinyin.nameInitials("尉迟恭")).isEqualTo("ycg");
        assertThat(Pinyin.nameInitials("长孙无忌")).isEqualTo("zswj");
        assertThat(Pinyin.nameInitials("")).isEmpty();
    }

    @Test
    void everydaySecondReadingsAreKnown() {
        assertThat(Pinyin.otherInitials("会计")).isEqualTo("kj");
        assertThat(Pinyin.otherInitials("重庆")).isEqualTo("cq");
        assertThat(Pinyin.otherInitials("银行")).isEqualTo("yh");
    }

    @Property
    void bothReadingsAreEquallyLongAndPlain(@ForAll String text) {
        assertThat(Pinyin.initials(text)).matches("[a-z0-9]*");
        assertThat(Pinyin.otherInitials(text)).hasSameSizeAs(Pinyin.initials(text));
    }
}
