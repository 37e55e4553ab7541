package org.antou.cadre.model.rule;

import java.util.stream.Stream;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.Told;
import org.antou.register.Finding;

/** 涂改: a paper that was altered where it tells the item. */
final class AlteredRule implements CadreRule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.sheet().lines().stream()
                .filter(line -> line.determination().isNothing())
                .flatMap(line -> line.evidence().stream()
                        .filter(e -> e.altered())
                        .map(e -> facts.found(
                                "altered",
                                e.id().toString(),
                                line.title() + "处有涂改:“" + Told.paper(e) + "”记载“" + e.says() + "”。",
                                line.item() == FileItem.BIRTH ? BirthRule.BASIS : "《干部人事档案工作条例》(2018,条号〔待核〕)",
                                "查原始户籍和同期其他材料印证,记录核实结果。")));
    }
}
