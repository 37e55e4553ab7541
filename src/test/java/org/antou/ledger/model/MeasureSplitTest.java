package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureSplitTest {

    @Test
    void splits_where_the_marks_run_on() {
        assertThat(MeasureSplit.of("加强领导。一是成立专班。二是开展培训;三是建章立制。")).containsExactly("一是成立专班。", "二是开展培训;", "三是建章立制。");
    }

    @Test
    void a_space_or_no_break_space_may_stand_before_the_first_mark() {
        assertThat(MeasureSplit.of("\u00A0一是整合接口。 二是核查。")).containsExactly("一是整合接口。", "二是核查。");
    }

    @Test
    void a_measure_stands_on_one_line() {
        assertThat(MeasureSplit.of("一是培训。\n二是检查\n整改。")).containsExactly("一是培训。", "二是检查 整改。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "全面完善平台数据。",
                "一是只有一条。",
                "一是培训。三是检查。",
                "二是检查。一是培训。",
                "一是培训。二是检查,一是看现场,二是查资料。",
                "一是培训。二是检查。二是再查。",
                "不一是二是。"
            })
    void splits_nothing_that_is_not_certain(String answer) {
        assertThat(MeasureSplit.of(answer)).isEmpty();
    }

    @Test
    void loses_nothing_after_the_first_mark() {
        String answer = "一是甲。乙。二是丙。丁。";
        assertThat(String.join("", MeasureSplit.of(answer))).isEqualTo(answer);
    }
}
