package org.antou.cadre.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antou.cadre.model.CvLine;
import org.antou.register.Finding;

/** 简历: by the month, every stretch begins where the one before it ends. */
final class CvOrderRule implements CadreRule {

    private static final String BASIS = "产品规则:简历应连续填写到年月,前后衔接;任免审批表填写说明〔待核〕";

    @Override
    public Stream<Finding> check(Facts facts) {
        List<CvLine> lines = facts.stretches();
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            pair(facts, lines.get(i), lines.get(i + 1), found);
        }
        return found.stream();
    }

    private static void pair(Facts facts, CvLine one, CvLine next, List<Finding> found) {
        if (one.begins().isEmpty() || next.begins().isEmpty()) {
            return;
        }
        String key = one.id() + "/" + next.id();
        if (one.ends().isEmpty()) {
            found.add(facts.found(
                    "cv",
                    key + "/open",
                    "简历没有写止的年月,后面却还有经历:" + CvWords.of(one) + "," + CvWords.of(next) + "。",
                    BASIS,
                    "补上前一段止的年月。"));
            return;
        }
        Months between = Months.between(one.ends().get(), next.begins().get());
        if (between.least() > facts.limits().gapMonths()) {
            found.add(facts.found(
                    "cv",
                    key + "/gap",
                    "简历有间断,至少 " + between.least() + " 个月:" + CvWords.of(one) + "," + CvWords.of(next) + "。",
                    BASIS,
                    "请本人说明这段时间的经历,收集证明材料。"));
        } else if (between.most() < 0) {
            found.add(facts.found(
                    "cv",
                    key + "/overlap",
                    "简历时间重叠,至少 " + -between.most() + " 个月:" + CvWords.of(one) + "," + CvWords.of(next) + "。",
                    BASIS,
                    "核对任免文件和工资材料;同时担任的职务请写在同一段里。"));
        }
    }
}
