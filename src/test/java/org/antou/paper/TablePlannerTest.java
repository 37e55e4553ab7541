package org.antou.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class TablePlannerTest {

    private static final FontCase FONTS = new FontCase(List.of());
    private static final int PROGRESS = 8;

    @AfterContainer
    static void close() {
        FONTS.close();
    }

    @Property(tries = 60)
    void noPageIsOverfullAndEveryRowIsWholeWhateverItsLength(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3000) Integer> lengths) {
        Printout printout = table(lengths);
        TablePlan plan = new TablePlanner(printout, FONTS).plan();
        float body = PageBox.a4(true).innerHeight() - TableLook.headHeight(1);
        StringBuilder read = new StringBuilder();
        for (List<BrokenRow> page : plan.pages()) {
            double height = page.stream().mapToDouble(BrokenRow::height).sum();
            assertThat(height).isLessThanOrEqualTo(body);
            page.forEach(row -> row.cells().get(PROGRESS).forEach(read::append));
        }
        StringBuilder expected = new StringBuilder();
        printout.rows().forEach(row -> expected.append(row.cells().get(PROGRESS)));
        assertThat(read.toString()).isEqualTo(expected.toString());
    }

    @Property(tries = 60)
    void aPartThatGoesOnIsMarkedAndOnlyThat(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 4000) Integer> lengths) {
        TablePlan plan = new TablePlanner(table(lengths), FONTS).plan();
        long whole = plan.pages().stream()
                .flatMap(List::stream)
                .filter(row -> !row.continued())
                .count();
        assertThat(whole).isEqualTo(lengths.size());
        plan.pages().stream()
                .flatMap(List::stream)
                .forEach(row ->
                        assertThat(row.cells().get(0).contains(BrokenRow.MARK)).isEqualTo(row.continued()));
    }

    private static Printout table(List<Integer> lengths) {
        List<PaperRow> rows = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            rows.add(SampleTables.row(i + 1, "问题。", "立行立改并长期坚持。".repeat(lengths.get(i) / 10)));
        }
        return SampleTables.table(rows);
    }
}
