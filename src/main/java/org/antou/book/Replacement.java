package org.antou.book;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.antou.problem.Problem;
import org.antou.store.Ids;

/** The lines of a marked reprint: the changed records of one page, each on the lines that it stands on already. */
final class Replacement {

    private final BookState state;
    private final int page;
    private final Entries entries;

    Replacement(BookState state, int page, Entries entries) {
        this.state = state;
        this.page = page;
        this.entries = entries;
    }

    /** Refuses (Problem.Expected) where nothing changed there, or where it needs more room than it has. */
    List<BookLine> lines(UUID run) {
        List<BookLine> lines = new ArrayList<>();
        for (ChangedRow changed : state.changed()) {
            if (state.book().pageOf(changed.bound().place()) == page && !changed.gone()) {
                lines.addAll(lines(run, changed));
            }
        }
        if (lines.isEmpty()) {
            throw new Problem.Expected("第 " + page + " 页没有可以就地更正的改动。", Books.SAFE, "删除了的条目请用“续打更正行”注销。");
        }
        return lines;
    }

    private List<BookLine> lines(UUID run, ChangedRow changed) {
        BookLine bound = changed.bound();
        BookPlan plan = new BookPlan(run, bound.place(), Ids::next);
        BookPlan.Entry entry =
                entries.rows(List.of(changed.now().orElseThrow())).get(0);
        boolean elsewhere = state.book().pageOf(bound.lastPlace()) != page;
        if (elsewhere || entry.slots().size() != bound.parts()) {
            throw new Problem.Expected(
                    state.book().words(bound.place()) + "改动后占的行数不同或跨了页,原处放不下。", Books.SAFE, "请用“续打更正行”:在后面新登记一行更正。");
        }
        plan.add(new BookPlan.Entry(entry.of(), bound.kind(), bound.corrects(), entry.whole(), entry.slots()));
        return plan.lines();
    }
}
