package org.antou.people.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.register.Column;

/** 名册 on paper: A4 on its side, the columns of persons that have a print width, numbered. */
public final class RosterPrintout {

    private static final List<String> SIGNATURES = List.of("制表人", "审核人", "日期");
    private static final int NUMBER_WIDTH = 10;
    private static final int ID_WIDTH = 40;

    private RosterPrintout() {}

    /**
     * How a roster is printed.
     *
     * @param unit    the office, for the headline; may be empty
     * @param on      the day it is as of
     * @param numbers whether identity numbers are printed whole; otherwise the column is left out
     * @param off     keys of columns that the office has switched off
     */
    public record Layout(String unit, LocalDate on, boolean numbers, Set<String> off) {}

    /** These persons, in the order given. */
    public static Printout of(List<Person> persons, Layout layout) {
        return printout(layout.unit() + "人员名册", "共" + persons.size() + "人", persons, layout);
    }

    /** The members of a branch, under the name that it bears on the day. */
    public static Printout of(Roster roster, Layout layout) {
        String secretary = roster.secretary().map(p -> "  书记:" + p.name()).orElse("");
        String subtitle =
                "党员" + roster.members().size() + "名,其中正式党员" + roster.full().orElse(0) + "名" + secretary;
        return printout(roster.branch().nameOn(layout.on()) + "党员名册", subtitle, roster.members(), layout);
    }

    private static Printout printout(String title, String subtitle, List<Person> persons, Layout layout) {
        List<Column<Person>> columns = new ArrayList<>();
        for (Column<Person> column : PeopleColumns.PERSON.without(layout.off()).all()) {
            if (column.width() > 0) {
                columns.add(column);
            } else if (layout.numbers() && column.key().equals(PeopleColumns.ID_NUMBER)) {
                columns.add(column.printed(ID_WIDTH));
            }
        }
        List<PaperColumn> heads = new ArrayList<>(List.of(new PaperColumn("序号", NUMBER_WIDTH, true)));
        columns.forEach(column -> heads.add(PaperColumn.of(column)));
        List<PaperRow> rows = IntStream.range(0, persons.size())
                .mapToObj(i -> row(i + 1, persons.get(i), columns))
                .toList();
        return new Printout(title, subtitle + "  截至" + layout.on(), "", true, heads, rows, SIGNATURES);
    }

    private static PaperRow row(int number, Person person, List<Column<Person>> columns) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number)));
        columns.forEach(column -> cells.add(column.show(person)));
        return new PaperRow(person.name(), cells);
    }
}
