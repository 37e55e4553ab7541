package org.antou.cadre.model.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.cadre.model.PartyPaper;
import org.antou.register.Finding;

/** 入党材料: one of the five missing is 材料不全; only without 入党志愿书 a check of the membership is proposed. */
final class PartyPapersRule implements CadreRule {

    @Override
    public Stream<Finding> check(Facts facts) {
        if (facts.materials().isEmpty()) {
            return Stream.empty();
        }
        List<PartyPaper> missing = MissingPapers.party(facts);
        Stream<Finding> incomplete = missing.isEmpty()
                ? Stream.empty()
                : Stream.of(facts.found(
                        "partyPapers",
                        "",
                        "入党材料不全,档案里没有登记:"
                                + missing.stream().map(PartyPaper::title).collect(Collectors.joining("、")) + "。",
                        MissingPapers.ADMISSION,
                        "查党组织留存的材料,能补的补齐;补不齐的写明情况,由党组织出具证明。"));
        Stream<Finding> membership = missing.contains(PartyPaper.ADMISSION)
                ? Stream.of(facts.found(
                        "membership",
                        "",
                        "档案里没有登记入党志愿书,建议核查党员身份。",
                        MissingPapers.ADMISSION,
                        "向入党时的党组织和上级党委查证;查证前只作提议,不改政治面貌。"))
                : Stream.empty();
        return Stream.concat(incomplete, membership);
    }
}
