package org.antou.app.selftest;

import java.nio.file.Path;
import java.util.List;
import org.antou.text.PinyinOrder;

/** Names in the order in which they sound, surnames with a reading of their own too. */
final class SortCheck implements SelfCheck {

    private static final List<String> IN_ORDER = List.of("曹安", "陈白", "单小川", "王二", "曾明", "张三");

    @Override
    public String title() {
        return "拼音排序";
    }

    @Override
    public String run(Path folder) throws CheckFailed {
        List<String> sorted = IN_ORDER.stream()
                .sorted()
                .sorted((a, b) -> PinyinOrder.compare(PinyinOrder.nameKey(a), PinyinOrder.nameKey(b)))
                .toList();
        if (!sorted.equals(IN_ORDER)) {
            throw new CheckFailed("排成了" + String.join("、", sorted));
        }
        return String.join("、", sorted);
    }
}
