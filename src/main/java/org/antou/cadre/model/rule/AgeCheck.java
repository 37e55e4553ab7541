package org.antou.cadre.model.rule;

import java.util.Optional;
import org.antou.cadre.model.FileItem;
import org.antou.register.Finding;
import org.antou.text.Verdict;

/** Whether somebody was old enough on a day: yes, no, or not to be told from a month. */
record AgeCheck(String rule, FileItem item, int years, String basis) {

    Optional<Finding> of(Facts facts) {
        Optional<Said> birth = facts.counting(FileItem.BIRTH);
        return birth.flatMap(born -> facts.counting(item).flatMap(done -> judged(facts, born, done)));
    }

    private Optional<Finding> judged(Facts facts, Said born, Said done) {
        Verdict old = born.date().isYearsBefore(done.date(), years);
        String papers = born.words() + "(出生)," + done.words() + "(" + item.title() + ")";
        return switch (old) {
            case YES -> Optional.empty();
            case NO ->
                Optional.of(facts.found(
                        rule,
                        "",
                        item.title() + "不满 " + years + " 周岁:" + papers + "。",
                        basis,
                        "核对两份材料原件,查明哪一个日期有误,需要时报组织认定。"));
            case UNDETERMINED ->
                Optional.of(facts.found(
                        rule,
                        "undetermined",
                        item.title() + "是否已满 " + years + " 周岁不能判断,因为日期只到年月:" + papers + "。",
                        basis,
                        "请查到具体日期再判断。"));
        };
    }
}
