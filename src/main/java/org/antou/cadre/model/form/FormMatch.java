package org.antou.cadre.model.form;

import java.util.List;
import java.util.Optional;
import org.antou.people.model.Person;
import org.antou.text.IdNumber;

/**
 * Whom a form is about.
 *
 * @param person     the one that it certainly is; empty where somebody has to say
 * @param candidates who bears the name and may be meant
 */
public record FormMatch(Optional<Person> person, List<Person> candidates) {

    /** By the identity number; without one by the name, where one person alone bears it and has no other number. */
    public static FormMatch of(AppointmentForm form, List<Person> persons) {
        Optional<String> number = IdNumber.of(form.text(FormField.ID_NUMBER)).map(IdNumber::value);
        Optional<Person> bearer = number.flatMap(
                n -> persons.stream().filter(p -> p.idNumber().equals(n)).findFirst());
        if (bearer.isPresent()) {
            return new FormMatch(bearer, List.of());
        }
        List<Person> named = persons.stream()
                .filter(p -> FormText.name(p.name()).equals(form.name()))
                .filter(p -> number.isEmpty() || p.idNumber().isEmpty())
                .toList();
        return new FormMatch(
                named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty(), named.size() > 1 ? named : List.of());
    }

    /** Why nobody is certain, one sentence; empty where somebody is. */
    public Optional<String> question(String name) {
        if (person.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                candidates.isEmpty()
                        ? "人员里没有“" + name + "”(或同名的人身份证号不同),请先在“人员”里登记。"
                        : "有 " + candidates.size() + " 个人叫“" + name + "”,请选定是哪一位。");
    }
}
