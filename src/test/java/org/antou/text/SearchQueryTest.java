package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchQueryTest {

    private final SearchKey key = SearchKey.of("单位会计管理不规范", "张三", "ＤＺ-2021/7", "重庆路");

    @Test
    void everyWordMustBeThereInAnyOrder() {
        assertThat(matches("张三 会计")).isTrue();
        assertThat(matches("张三 出纳")).isFalse();
        assertThat(matches("")).isTrue();
    }

    @Test
    void initialsFindByEitherReading() {
        assertThat(matches("zs")).isTrue();
        assertThat(matches("dwkj")).isTrue();
        assertThat(matches("dwhj")).isTrue();
        assertThat(matches("cql")).isTrue();
        assertThat(matches("ZS")).isTrue();
    }

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(matches("dz-2021")).isTrue();
        assertThat(matches("２０２１")).isTrue();
    }

    @Test
    void initialsDoNotRunFromOneFieldIntoTheNext() {
        assertThat(matches("bgfzs")).isFalse();
    }

    private boolean matches(String typed) {
        return SearchQuery.of(typed).matches(key);
    }
}
