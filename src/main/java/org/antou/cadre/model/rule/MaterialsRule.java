package org.antou.cadre.model.rule;

import java.util.stream.Stream;
import org.antou.register.Finding;

/** 档案材料: parts of the archive in which nothing lies; a file whose papers nobody registered yet is told once. */
final class MaterialsRule implements CadreRule {

    @Override
    public Stream<Finding> check(Facts facts) {
        if (facts.materials().isEmpty()) {
            return Stream.of(facts.found(
                    "materials", "none", "还没有登记档案材料目录,不能判断缺哪些材料。", MissingPapers.ARCHIVE, "请对照档案目录登记材料,再看缺什么。"));
        }
        return MissingPapers.categories(facts).stream()
                .map(paper -> facts.found(
                        "materials",
                        paper.category().name(),
                        "“" + paper.category().title() + "”里缺" + paper.name()
                                + (paper.why().isEmpty() ? "" : "(" + paper.why() + ")") + "。",
                        paper.basis(),
                        "查档案原件;确实没有的,发缺材料通知单收集。"));
    }
}
