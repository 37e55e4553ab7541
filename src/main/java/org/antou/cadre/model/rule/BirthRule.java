package org.antou.cadre.model.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.ItemLine;
import org.antou.cadre.model.Told;
import org.antou.register.Finding;

/** 出生日期: what counts is determined, else told first; whoever tells another date clashes with it. */
final class BirthRule implements CadreRule {

    static final String BASIS = "组通字〔2006〕41号:以干部档案和户籍档案中最先记载的出生日期为依据〔待核〕";

    @Override
    public Stream<Finding> check(Facts facts) {
        ItemLine line = facts.line(FileItem.BIRTH);
        Optional<Said> standard =
                Facts.said(line.determination(), "组织认定").or(() -> Facts.said(line.earliest(), "最早形成材料"));
        Optional<Said> form = Facts.said(line.form(), "最新任免审批表");
        Optional<Said> number = Facts.said(line.idNumber(), "身份证号");
        return Stream.of(
                        clash(facts, "form", standard, form),
                        clash(facts, "number", standard, number),
                        clash(facts, "formNumber", standard.isPresent() ? Optional.empty() : form, number),
                        clash(facts, "person", standard.or(() -> form), registered(facts, number)),
                        line.determination().isNothing() ? later(facts, line) : Optional.<Finding>empty())
                .flatMap(Optional::stream);
    }

    /** What the register of persons says, unless it only repeats the identity number. */
    private static Optional<Said> registered(Facts facts, Optional<Said> number) {
        return facts.person()
                .flatMap(p -> p.identity().birth())
                .filter(date -> number.filter(n -> n.date().equals(date)).isEmpty())
                .map(date -> new Said(date, "人员登记"));
    }

    private static Optional<Finding> clash(Facts facts, String which, Optional<Said> one, Optional<Said> other) {
        return one.flatMap(a -> other.filter(b -> a.date().agreesWith(b.date()).isNo())
                .map(b -> facts.found(
                        "birth",
                        which,
                        "出生日期不一致:" + a.words() + "," + b.words() + "。",
                        BASIS,
                        "以最先记载的为依据提出认定意见,报组织认定;认定前按待核实处理。")));
    }

    /** A paper in between that tells another date than the first one. */
    private static Optional<Finding> later(Facts facts, ItemLine line) {
        Optional<Said> first = Facts.said(line.earliest(), "最早形成材料");
        return first.flatMap(a -> line.evidence().stream()
                .filter(e -> e.role()
                        .filter(r -> r == org.antou.cadre.model.EvidenceRole.OTHER)
                        .isPresent())
                .filter(e -> e.date().filter(d -> a.date().agreesWith(d).isNo()).isPresent())
                .findFirst()
                .map(e -> facts.found(
                        "birth",
                        e.id().toString(),
                        "出生日期不一致:" + a.words() + "," + new Said(e.date().orElseThrow(), Told.paper(e)).words() + "。",
                        BASIS,
                        "核对两份材料原件,查明后来改动的原因。")));
    }
}
