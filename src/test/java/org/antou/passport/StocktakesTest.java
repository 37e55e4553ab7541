package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.READER;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.antou.passport.model.Counting;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Scanned;
import org.antou.passport.model.StockLine;
import org.antou.passport.model.StockOutcome;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.TravelDocument;
import org.antou.problem.Problem;
import org.junit.jupiter.api.Test;

/** A stocktake is begun, interrupted, taken up again and finished; it changes no document and stays as it was. */
class StocktakesTest {

    private final Fixture office = new Fixture();
    private final Stocktakes stocktakes = office.register.stocktakes();

    private void scan(Stocktake stocktake, Counting counting, String text) {
        Scanned scanned = counting.scan(text, stocktakes.now(), CLERK.name());
        scanned.tick().ifPresent(tick -> stocktakes.tick(CLERK, stocktake, tick));
    }

    @Test
    void it_goes_on_after_an_interruption_and_stays_as_it_was_at_its_end() {
        TravelDocument first = office.kept(office.person("林知远"), "E12345678");
        TravelDocument second = office.kept(office.person("沈若水"), "E22222222");
        Stocktake begun = stocktakes.begin(CLERK, "A");
        scan(begun, stocktakes.counting(begun), "E12345678");
        scan(begun, stocktakes.counting(begun), "E99999999");
        Counting later = stocktakes.counting(begun);
        assertThat(later.lines())
                .extracting(StockLine::outcome)
                .containsExactly(StockOutcome.SEEN, StockOutcome.MISSING, StockOutcome.SURPLUS);
        Stocktake done = stocktakes.finish(CLERK, begun, "与林知远核对");
        assertThat(done.finished()).contains(TODAY);
        assertThat(done.counts()).isEqualTo(new Stocktake.Counts(2, 1, 1, 0, 1));
        List<StockLine> lines = stocktakes.lines(done);
        office.cabinet.decide(CLERK, first, Fixture.decision(CustodyMove.HAND_BACK, TODAY));
        assertThat(stocktakes.lines(done)).isEqualTo(lines);
        assertThat(stocktakes.all()).containsExactly(done);
        assertThat(office.cabinet.find(second.id()).orElseThrow().state()).isEqualTo(DocumentState.KEPT);
    }

    @Test
    void what_was_ticked_by_mistake_is_taken_back() {
        office.kept(office.person("林知远"), "E12345678");
        Stocktake begun = stocktakes.begin(CLERK, "");
        Counting counting = stocktakes.counting(begun);
        scan(begun, counting, "E12345678");
        stocktakes.untick(CLERK, begun, counting.undo().orElseThrow());
        assertThat(stocktakes.counting(begun).lines())
                .extracting(StockLine::outcome)
                .containsExactly(StockOutcome.MISSING);
    }

    @Test
    void a_cabinet_is_not_counted_twice_at_once_and_a_finished_one_takes_nothing_more() {
        office.kept(office.person("林知远"), "E12345678");
        Stocktake begun = stocktakes.begin(CLERK, "A");
        assertThatThrownBy(() -> stocktakes.begin(CLERK, "a柜")).hasMessageContaining("没有盘完");
        Counting counting = stocktakes.counting(begun);
        Stocktake done = stocktakes.finish(CLERK, begun, "");
        assertThatThrownBy(() -> scan(begun, counting, "E12345678")).isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> stocktakes.finish(CLERK, begun, "")).isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> stocktakes.remove(CLERK, List.of(done))).hasMessageContaining("不能删除");
        assertThatThrownBy(office::undoLast).hasMessageContaining("不能撤销");
        assertThatThrownBy(() -> stocktakes.begin(READER, "A")).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void one_that_was_begun_by_mistake_goes_with_what_was_seen_in_it() {
        office.kept(office.person("林知远"), "E12345678");
        Stocktake begun = stocktakes.begin(CLERK, "A");
        scan(begun, stocktakes.counting(begun), "E12345678");
        stocktakes.remove(CLERK, stocktakes.all());
        assertThat(stocktakes.all()).isEmpty();
        assertThat(stocktakes.begin(CLERK, "A").scope()).isEqualTo("A柜");
    }

    @Test
    void cabinets_and_slots_are_those_of_the_booklets() {
        office.kept(office.person("林知远"), "E12345678");
        assertThat(stocktakes.cabinets()).containsExactly(java.util.Map.entry("A", 1L));
        assertThat(stocktakes.slots()).hasSize(1);
    }
}
