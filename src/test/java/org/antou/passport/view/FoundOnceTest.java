package org.antou.passport.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antou.text.SearchKey;
import org.junit.jupiter.api.Test;

/** A dialog searches what it read with its first key. */
class FoundOnceTest {

    private int read;

    private final FoundOnce<String> names = new FoundOnce<>(
            () -> {
                read++;
                return List.of("林知远", "周慕言", "李知遥");
            },
            SearchKey::of);

    @Test
    void everyKeyIsFoundInTheFirstReading() {
        assertThat(read).isZero();
        assertThat(names.search("l")).containsExactly("林知远", "李知遥");
        assertThat(names.search("lzy")).containsExactly("林知远", "李知遥");
        assertThat(names.search("周")).containsExactly("周慕言");
        assertThat(names.search("x")).isEmpty();
        assertThat(read).isEqualTo(1);
    }
}
