package org.antou.cadre.model.rule;

import java.util.stream.Stream;
import org.antou.cadre.model.FileItem;
import org.antou.register.Finding;

/** 入党: nobody may join before the full years (《中国共产党章程》第一条). */
final class PartyAgeRule implements CadreRule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return new AgeCheck("partyAge", FileItem.PARTY, facts.limits().partyAge(), "《中国共产党章程》第一条(年满十八岁)")
                .of(facts).stream();
    }
}
