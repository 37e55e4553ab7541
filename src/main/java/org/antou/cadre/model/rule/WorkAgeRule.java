package org.antou.cadre.model.rule;

import java.util.stream.Stream;
import org.antou.cadre.model.FileItem;
import org.antou.register.Finding;

/** 参加工作: nobody may be employed before the full years (《劳动法》第十五条). */
final class WorkAgeRule implements CadreRule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return new AgeCheck("workAge", FileItem.WORK, facts.limits().workAge(), "《劳动法》第十五条(禁止招用未满十六周岁的未成年人)")
                .of(facts).stream();
    }
}
