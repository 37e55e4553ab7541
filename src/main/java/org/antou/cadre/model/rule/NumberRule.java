package org.antou.cadre.model.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.antou.people.model.Person;
import org.antou.people.model.Sex;
import org.antou.register.Finding;
import org.antou.text.IdNumber;

/** 身份证号: the number itself, and the sex in its 17th digit; its date of birth is compared by {@link BirthRule}. */
final class NumberRule implements CadreRule {

    private static final String BASIS = "GB 11643—1999《公民身份号码》";

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.person().filter(p -> !p.idNumber().isBlank()).stream()
                .flatMap(p -> Stream.of(faulty(facts, p), sex(facts, p)))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> faulty(Facts facts, Person person) {
        return IdNumber.fault(person.idNumber())
                .map(fault -> facts.found("number", "fault", fault, BASIS, "对照身份证原件改正人员登记里的号码。"));
    }

    private static Optional<Finding> sex(Facts facts, Person person) {
        Optional<Sex> told = IdNumber.of(person.idNumber()).map(n -> n.male() ? Sex.MALE : Sex.FEMALE);
        return told.filter(sex -> person.identity().sex().filter(s -> s != sex).isPresent())
                .map(sex -> facts.found(
                        "number",
                        "sex",
                        "性别不一致:“身份证号第17位”记载" + sex.title() + ",“人员登记”记载"
                                + person.identity().sex().orElseThrow().title() + "。",
                        BASIS,
                        "对照身份证原件核对号码和性别。"));
    }
}
