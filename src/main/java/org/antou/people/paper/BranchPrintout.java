package org.antou.people.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.people.model.BranchRules.Fault;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.register.Named;

/** 党支部一览 and 支部设置体检 on paper, A4 on its side. */
public final class BranchPrintout {

    private static final List<String> SIGNATURES = List.of("制表人", "审核人", "日期");

    private BranchPrintout() {}

    private record Field(String title, int width, Function<Roster, String> text) {}

    private static final List<Field> FIELDS = List.of(
            new Field("党支部", 44, r -> r.branch().name()),
            new Field("类型", 22, r -> r.branch().kind().title()),
            new Field("党员", 12, r -> number(r.size())),
            new Field("正式党员", 14, r -> number(r.full())),
            new Field("书记", 18, r -> r.secretary().map(Person::name).orElse("")),
            new Field("支委会", 40, BranchPrintout::committee),
            new Field("党小组", 26, r -> String.join("、", r.branch().groups())),
            new Field(
                    "本届届满",
                    22,
                    r -> r.branch().life().termTo().map(Object::toString).orElse("")),
            new Field("包保责任人", 20, r -> r.branch().overseer().map(Named::name).orElse("")));

    /** Branches with what is found about each, in the order given. */
    public static Printout of(String unit, LocalDate on, List<Roster> rosters, Function<Roster, List<Fault>> check) {
        List<PaperColumn> columns = new ArrayList<>(List.of(new PaperColumn("序号", 10, true)));
        FIELDS.forEach(field -> columns.add(new PaperColumn(field.title(), field.width(), field.width() < 26)));
        columns.add(new PaperColumn("体检", 60, false));
        List<PaperRow> rows = new ArrayList<>();
        for (Roster roster : rosters) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(rows.size() + 1)));
            FIELDS.forEach(field -> cells.add(field.text().apply(roster)));
            cells.add(words(check.apply(roster)));
            rows.add(new PaperRow(roster.branch().name(), cells));
        }
        return new Printout(
                unit + "党支部一览表", "共" + rosters.size() + "个支部  截至" + on, "", true, columns, rows, SIGNATURES);
    }

    private static String committee(Roster roster) {
        if (!roster.branch().committee()) {
            return "不设";
        }
        String seats = roster.committee().stream()
                .map(p -> p.name() + "(" + p.party().post().orElseThrow().title() + ")")
                .collect(Collectors.joining("、"));
        return seats.isEmpty() ? "设" : seats;
    }

    /** What was found, each with its basis. */
    private static String words(List<Fault> faults) {
        return faults.stream()
                .map(fault -> {
                    String message = fault.finding().message();
                    return message.substring(message.indexOf(':') + 1) + "〔"
                            + fault.finding().basis() + "〕";
                })
                .collect(Collectors.joining("\n"));
    }

    private static String number(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "";
    }
}
