package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PinyinOrderTest {

    @Test
    void digits_sort_as_numbers() {
        assertThat(List.of("第10党支部", "第1党支部", "第2党支部").stream().sorted(PinyinOrder.comparator()))
                .containsExactly("第1党支部", "第2党支部", "第10党支部");
        assertThat(PinyinOrder.compare(PinyinOrder.key("第2党支部"), PinyinOrder.key("第10党支部")))
                .isNegative();
    }

    @Test
    void chinese_numerals_that_number_something_sort_as_numbers() {
        List<String> branches = List.of("第一党支部", "第二党支部", "第三党支部", "第九党支部", "第十党支部", "第二十一党支部");
        assertThat(branches.stream().sorted(PinyinOrder.comparator().reversed()).sorted(PinyinOrder.comparator()))
                .containsExactlyElementsOf(branches);
        assertThat(List.of("机关二支部", "机关十支部", "机关一支部", "机关三支部").stream()
                        .sorted((a, b) -> PinyinOrder.compare(PinyinOrder.key(a), PinyinOrder.key(b))))
                .containsExactly("机关一支部", "机关二支部", "机关三支部", "机关十支部");
        assertThat(List.of("三亚", "一江", "第一百万零").stream().sorted(PinyinOrder.comparator()))
                .containsExactly("第一百万零", "三亚", "一江");
    }

    @Test
    void textsSortByPinyin() {
        assertThat(List.of("张三", "李四", "王五", "赵六", "陈七", "安山").stream().sorted(PinyinOrder.comparator()))
                .containsExactly("安山", "陈七", "李四", "王五", "张三", "赵六");
    }

    @Test
    void namesSortBySurnameReading() {
        List<String> names = List.of("单雄", "查良", "曾国", "解缙", "安山", "孙一", "谢安", "周通");
        assertThat(names.stream().sorted((a, b) -> PinyinOrder.compare(PinyinOrder.nameKey(a), PinyinOrder.nameKey(b))))
                .containsExactly("安山", "单雄", "孙一", "谢安", "解缙", "曾国", "查良", "周通");
    }

    @Property
    void keysOrderAsTheComparatorDoes(@ForAll String one, @ForAll String other) {
        int byKey = PinyinOrder.compare(PinyinOrder.key(one), PinyinOrder.key(other));
        int byText = PinyinOrder.comparator().compare(one, other);
        assertThat(Integer.signum(byKey)).isEqualTo(Integer.signum(byText));
    }
}
