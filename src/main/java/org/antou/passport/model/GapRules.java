package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 真空期: when a filing or a booklet was in nobody's hands. All stretches are half-open; each kind is counted for itself, so
 * that one day may count under two of them.
 *
 * <p>Basis: 关于加强国家工作人员因私事出国(境)管理的暂行规定(公通字〔2003〕13 号)第五条 (registration and its changes),
 * and the office's rule that documents are kept together; an inspection asks for exactly these days.
 */
public final class GapRules {

    /** The reason of a gap that ended with the booklet being handed in, or with the duty to hand it in. */
    static final String HANDED_IN = "备案、领证后才交证";

    private GapRules() {}

    /**
     * 备案真空: while a person had to be filed and was not, and from leaving until the filing was withdrawn. Filing ahead of
     * time is none.
     *
     * @param duty  from 入职/任职 to 离任
     * @param filed from 备案 to 撤销备案
     */
    public static List<Gap> filing(List<Stretch> duty, List<Stretch> filed) {
        return inOrder(Stream.concat(unfiled(duty, filed).stream(), unwithdrawn(duty, filed).stream()));
    }

    /** The first half of {@link #filing}: [应备案日, 备案日). */
    static List<Gap> unfiled(List<Stretch> duty, List<Stretch> filed) {
        return duty.stream()
                .flatMap(due -> due.without(filed).stream())
                .map(days -> new Gap(GapKind.FILING, days, unfiled(days, filed)))
                .toList();
    }

    /** The second half of {@link #filing}: [离任日, 撤销备案日). */
    static List<Gap> unwithdrawn(List<Stretch> duty, List<Stretch> filed) {
        return filed.stream()
                .flatMap(registered -> registered.without(duty).stream())
                .filter(days -> duty.stream().anyMatch(due -> due.to().equals(Optional.of(days.from()))))
                .map(days -> new Gap(GapKind.FILING, days, "离任后" + (days.to().isPresent() ? "才" : "尚未") + "撤销备案"))
                .toList();
    }

    private static String unfiled(Stretch days, List<Stretch> filed) {
        boolean later = filed.stream().anyMatch(f -> Optional.of(f.from()).equals(days.to()));
        return later ? "应备案日后才备案" : "应备案而未备案";
    }

    /**
     * 保管真空: from filing or issue, whichever is later, until the booklet was handed in, while the person was in office; and
     * from the day after the due day of a loan until it came back, while the person was filed.
     */
    public static List<Gap> custody(List<Stretch> duty, List<Stretch> filed, Booklet booklet) {
        return inOrder(Stream.concat(awaited(duty, filed, booklet).stream(), late(filed, booklet).stream()));
    }

    /** The first half of {@link #custody}: [备案日与领证日的较晚者, 交证日). */
    static List<Gap> awaited(List<Stretch> duty, List<Stretch> filed, Booklet booklet) {
        return filed.stream()
                .flatMap(registered -> owed(registered, booklet).stream())
                .flatMap(days -> duty.stream().flatMap(due -> days.and(due).stream()))
                .map(days -> new Gap(GapKind.CUSTODY, days, days.to().isPresent() ? HANDED_IN : "应交未交"))
                .toList();
    }

    /** The second half of {@link #custody}: [借出到期日次日, 归还日). */
    static List<Gap> late(List<Stretch> filed, Booklet booklet) {
        return booklet.late().stream()
                .flatMap(days -> filed.stream().flatMap(registered -> days.and(registered).stream()))
                .flatMap(days -> beforeEnd(days, booklet).stream())
                .map(days -> new Gap(GapKind.CUSTODY, days, days.to().isPresent() ? "借出逾期后才归还" : "借出逾期未还"))
                .toList();
    }

    private static Optional<Stretch> owed(Stretch registered, Booklet booklet) {
        LocalDate from =
                booklet.issued().filter(day -> day.isAfter(registered.from())).orElse(registered.from());
        return Stretch.between(from, booklet.handedIn())
                .flatMap(days -> days.and(registered))
                .flatMap(days -> beforeEnd(days, booklet));
    }

    private static Optional<Stretch> beforeEnd(Stretch days, Booklet booklet) {
        return booklet.ended().isEmpty()
                ? Optional.of(days)
                : Stretch.between(days.from(), booklet.ended()).flatMap(days::and);
    }

    /**
     * 应退未退: a booklet still kept here after the day from which it had to be given back.
     *
     * @param from 离任日, or the day on which the office stops keeping a retired person's; empty while the person is in office
     */
    public static List<Gap> handback(Optional<LocalDate> from, Booklet booklet) {
        return from
                .flatMap(day -> booklet.handedIn()
                        .map(in -> in.isAfter(day) ? in : day)
                        .flatMap(start -> Stretch.between(start, booklet.ended())))
                .map(days -> new Gap(GapKind.HANDBACK, days, "离任后" + (days.to().isPresent() ? "才" : "尚未") + "退还"))
                .stream()
                .toList();
    }

    private static List<Gap> inOrder(Stream<Gap> gaps) {
        return gaps.sorted(Comparator.comparing(gap -> gap.stretch().from())).toList();
    }
}
