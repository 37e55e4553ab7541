package org.antou.cadre.model.rule;

import java.util.List;
import java.util.stream.Stream;
import org.antou.register.Finding;

/** 年度考核: one for every year since the one after the entry. */
final class AppraisalRule implements CadreRule {

    @Override
    public Stream<Finding> check(Facts facts) {
        List<Integer> years = facts.materials().isEmpty() ? List.of() : MissingPapers.years(facts);
        return years.isEmpty()
                ? Stream.empty()
                : Stream.of(facts.found(
                        "appraisal",
                        "",
                        "缺 " + years.size() + " 个年度的考核材料:" + ranges(years) + "(从"
                                + facts.entry().map(Said::words).orElse("") + "的次年算起)。",
                        MissingPapers.APPRAISAL,
                        "向考核部门查原表;当年没有参加考核的,写明原因。"));
    }

    /** 2015–2017、2019. */
    static String ranges(List<Integer> years) {
        StringBuilder text = new StringBuilder();
        int from = years.get(0);
        for (int i = 0; i < years.size(); i++) {
            boolean last = i + 1 == years.size() || years.get(i + 1) != years.get(i) + 1;
            if (last) {
                text.append(text.length() == 0 ? "" : "、").append(from);
                text.append(from == years.get(i) ? "" : "至" + years.get(i));
                from = i + 1 < years.size() ? years.get(i + 1) : from;
            }
        }
        return text.toString();
    }
}
