package org.antou.cadre.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.antou.text.Widths;

/** 查档: two persons, never the one whose file it is and never a relative (《干部人事档案工作条例》,条号〔待核〕). */
public final class LookRules {

    private LookRules() {}

    /**
     * Why these may not look into a file.
     *
     * @param whose   the name of the person whose file it is
     * @param family  the members of that person's family, as the file lists them
     * @param readers two names, and whoever sits at the computer after them
     */
    public static Optional<String> refusal(String whose, Collection<FamilyMember> family, List<String> readers) {
        List<String> names = readers.stream().map(LookRules::plain).toList();
        if (names.size() < 2 || names.get(0).isEmpty() || names.get(1).isEmpty()) {
            return Optional.of("查档要登记两个人。");
        }
        if (names.get(0).equals(names.get(1))) {
            return Optional.of("两个查档人是同一个人;查档要两人同时在场。");
        }
        if (names.contains(plain(whose))) {
            return Optional.of("不得查看本人的档案:" + whose + "。");
        }
        return family.stream()
                .filter(member -> names.contains(plain(member.name())))
                .findFirst()
                .map(member ->
                        "不得查看亲属的档案:" + member.name() + "登记为" + whose + "的" + member.relation() + "。如只是同名,请由别的同事查。");
    }

    private static String plain(String name) {
        return Widths.half(name).replaceAll("[\\s·]", "");
    }
}
