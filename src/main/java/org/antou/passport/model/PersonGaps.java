package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antou.register.Named;

/** 真空期 of one person, each told in words: from which day, why from then, to which. */
public final class PersonGaps {

    private final PersonDays days;
    private final int handInDays;
    private final List<GapLine> lines = new ArrayList<>();

    private PersonGaps(PersonDays days, int handInDays) {
        this.days = days;
        this.handInDays = handInDays;
    }

    /**
     * The gaps that had begun by the day of reckoning, by their first day.
     *
     * @param handInDays a booklet handed in within so many days was in time
     */
    public static List<GapLine> of(PersonDays days, int handInDays) {
        PersonGaps gaps = new PersonGaps(days, handInDays);
        gaps.filing();
        days.documents().forEach(gaps::document);
        gaps.lines.sort(Comparator.comparing(line -> line.gap().stretch().from()));
        return List.copyOf(gaps.lines);
    }

    private List<Stretch> duty() {
        return days.duty().days().stream().toList();
    }

    private void filing() {
        GapRules.unfiled(duty(), days.filed()).forEach(gap -> add(gap, Optional.empty(), unfiled(gap)));
        GapRules.unwithdrawn(duty(), days.filed()).forEach(gap -> add(gap, Optional.empty(), left(gap, "撤销备案")));
    }

    private void document(DocumentDays document) {
        Optional<Named> named = Optional.of(document.document().named());
        for (Booklet life : document.lives()) {
            GapRules.awaited(duty(), days.filed(), life).forEach(gap -> add(gap, named, awaited(gap, life)));
            GapRules.late(days.filed(), life).forEach(gap -> add(gap, named, late(gap, document)));
        }
        days.duty()
                .days()
                .flatMap(Stretch::to)
                .ifPresent(left -> document.here().stream()
                        .map(here -> new Booklet(Optional.empty(), Optional.of(here.from()), List.of(), here.to()))
                        .flatMap(here -> GapRules.handback(Optional.of(left), here).stream())
                        .forEach(gap -> add(gap, named, left(gap, "退还"))));
    }

    private void add(Gap gap, Optional<Named> document, String words) {
        long length = gap.stretch().days(days.on());
        if (length > 0) {
            lines.add(new GapLine(
                    days.person().named(),
                    days.person().section(),
                    document,
                    gap,
                    standing(gap, length),
                    length,
                    words));
        }
    }

    private GapStanding standing(Gap gap, long length) {
        boolean handedIn = gap.kind() == GapKind.CUSTODY && gap.reason().equals(GapRules.HANDED_IN);
        if (gap.stretch().to().filter(to -> !to.isAfter(days.on())).isEmpty()) {
            return GapStanding.LASTING;
        }
        return handedIn && length <= handInDays ? GapStanding.TIMELY : GapStanding.CLOSED;
    }

    private String unfiled(Gap gap) {
        LocalDate from = gap.stretch().from();
        boolean again = days.filed().stream().anyMatch(filed -> filed.to().equals(Optional.of(from)));
        String why = again ? "撤销备案后没有接上" : days.duty().from();
        boolean filed = days.filed().stream().anyMatch(f -> gap.stretch().to().equals(Optional.of(f.from())));
        String end = gap.stretch()
                .to()
                .map(to -> filed ? to + " 才备案" : "到 " + to + "(" + days.duty().to() + ")为止没有备案")
                .orElse("还没有备案");
        return "应从 " + from + " 起备案(" + why + ")," + end + "。";
    }

    private String left(Gap gap, String what) {
        String end = gap.stretch().to().map(to -> to + " 才" + what).orElse("还没有" + what);
        boolean later = days.duty()
                .days()
                .flatMap(Stretch::to)
                .filter(gap.stretch().from()::isAfter)
                .isPresent();
        return gap.stretch().from() + (later ? " 起在柜,人已" : " ") + days.duty().to() + "," + end + "。";
    }

    private String awaited(Gap gap, Booklet life) {
        LocalDate from = gap.stretch().from();
        String why = life.issued().equals(Optional.of(from))
                ? "领证"
                : days.filed().stream().anyMatch(filed -> filed.from().equals(from)) ? "备案" : "应备案";
        String end = gap.stretch()
                .to()
                .map(to ->
                        life.handedIn().equals(Optional.of(to)) ? to + " 才交来" : "到 " + to + ended(to, life) + "为止没有交来")
                .orElse("还没有交来");
        return "应从 " + from + " 起交来保管(" + why + ")," + end + "。";
    }

    private String ended(LocalDate to, Booklet life) {
        return life.ended().equals(Optional.of(to))
                ? "(证件不再保管)"
                : "(" + days.duty().to() + "或撤销备案)";
    }

    private static String late(Gap gap, DocumentDays document) {
        boolean renewed = gap.stretch()
                .to()
                .filter(to -> document.out().stream().noneMatch(out -> out.to().equals(Optional.of(to))))
                .isPresent();
        String end =
                gap.stretch().to().map(to -> to + (renewed ? " 才续借" : " 才归还")).orElse("还没有归还");
        return "借出后应在 " + gap.stretch().from().minusDays(1) + " 前归还," + end + "。";
    }
}
