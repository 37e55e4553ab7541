package org.antou.passport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antou.people.model.Person;
import org.antou.register.Values;
import org.junit.jupiter.api.Test;

/** What is told at once while a cabinet is counted, and what it comes to. */
class CountingTest {

    private static final Instant NOW = Instant.parse("2026-06-15T01:00:00Z");

    private final Person lin = Listing.person("林知远", "");
    private final TravelDocument first = at("E11111111", DocumentState.KEPT, "A", "1");
    private final TravelDocument second = at("E22222222", DocumentState.KEPT, "A", "2");
    private final TravelDocument lent = at("C33333333", DocumentState.LENT, "A", "3");
    private final TravelDocument other = at("L44444444", DocumentState.KEPT, "B", "1");
    private final TravelDocument back = at("E55551111", DocumentState.HANDED_BACK, "", "");

    private TravelDocument at(String number, DocumentState state, String cabinet, String slot) {
        return at(lin, number, state, cabinet, slot);
    }

    private static TravelDocument at(Person who, String number, DocumentState state, String cabinet, String slot) {
        DocumentKind kind = DocumentNumber.kind(number).orElseThrow();
        Values values = DocumentColumns.ALL
                .values(Listing.document(who, kind, number, state))
                .with(DocumentColumns.CABINET, Optional.of(cabinet).filter(c -> !c.isEmpty()))
                .with(DocumentColumns.SLOT, Optional.of(slot).filter(s -> !s.isEmpty()));
        return DocumentColumns.of(UUID.randomUUID(), 1, values);
    }

    private Counting counting(String cabinet) {
        return counting(cabinet, List.of(first, second, lent, other, back));
    }

    private static Counting counting(String cabinet, List<TravelDocument> documents) {
        Stocktake stocktake = new Stocktake(
                UUID.randomUUID(), 1, cabinet, Listing.ON, "林经办", Optional.empty(), "", Stocktake.Counts.NONE, "");
        return new Counting(stocktake, documents, List.of(), UUID::randomUUID);
    }

    private static Scanned scan(Counting counting, String text) {
        return counting.scan(text, NOW, "林经办");
    }

    @Test
    void what_is_where_it_belongs_is_seen_and_twice_is_once() {
        Counting counting = counting("A");
        assertThat(scan(counting, "e1111 1111").kind()).isEqualTo(Scanned.Kind.SEEN);
        assertThat(scan(counting, "E11111111").kind()).isEqualTo(Scanned.Kind.AGAIN);
        assertThat(outcomes(counting)).containsExactly(StockOutcome.SEEN, StockOutcome.MISSING, StockOutcome.OUT);
        assertThat(counts(counting)).isEqualTo(new Stocktake.Counts(2, 1, 1, 0, 0));
    }

    @Test
    void a_slot_label_says_where_what_follows_lies() {
        Counting counting = counting("A");
        assertThat(scan(counting, SlotCode.of(new Place("A柜", "2"))).kind()).isEqualTo(Scanned.Kind.SLOT);
        assertThat(counting.at()).isEqualTo(new Place("A", "2"));
        assertThat(scan(counting, "E22222222").kind()).isEqualTo(Scanned.Kind.SEEN);
        Scanned wrong = scan(counting, "E11111111");
        assertThat(wrong.kind()).isEqualTo(Scanned.Kind.MISPLACED);
        assertThat(wrong.word()).contains("应在 A柜 1格").contains("在 A柜 2格");
        assertThat(scan(counting, "a-1").kind()).isEqualTo(Scanned.Kind.SLOT);
        assertThat(scan(counting, "E11111111").kind()).isEqualTo(Scanned.Kind.SEEN);
        assertThat(counts(counting).misplaced()).isZero();
        assertThat(scan(counting, "2").kind()).isEqualTo(Scanned.Kind.SLOT);
    }

    @Test
    void what_must_not_lie_there_is_surplus_and_another_cabinets_is_misplaced() {
        Counting counting = counting("A");
        assertThat(scan(counting, "L44444444").kind()).isEqualTo(Scanned.Kind.MISPLACED);
        assertThat(scan(counting, "E55551111").word()).contains("台账是“退还”");
        assertThat(scan(counting, "C33333333").word()).contains("多出").contains("借出");
        assertThat(scan(counting, "E99999999").word()).contains("台账里没有这个号码");
        assertThat(scan(counting, "E99999999").kind()).isEqualTo(Scanned.Kind.AGAIN);
        assertThat(counts(counting)).isEqualTo(new Stocktake.Counts(3, 1, 2, 1, 3));
    }

    @Test
    void the_end_of_a_number_is_enough_where_only_one_ends_so() {
        TravelDocument twin = at("C00001111", DocumentState.KEPT, "A", "4");
        Counting counting = counting("A", List.of(first, second, twin));
        assertThat(scan(counting, "2222").kind()).isEqualTo(Scanned.Kind.SEEN);
        Scanned several = scan(counting, "1111");
        assertThat(several.kind()).isEqualTo(Scanned.Kind.REFUSED);
        assertThat(several.word()).contains("有 2 本");
        assertThat(scan(counting, "01111").kind()).isEqualTo(Scanned.Kind.SEEN);
        assertThat(scan(counting, "7777").kind()).isEqualTo(Scanned.Kind.REFUSED);
        assertThat(scan(counting, "GW-B-1").kind()).isEqualTo(Scanned.Kind.REFUSED);
        assertThat(scan(counting, "").kind()).isEqualTo(Scanned.Kind.REFUSED);
        assertThat(counts(counting).seen()).isEqualTo(2);
    }

    @Test
    void the_last_one_is_taken_back_and_what_was_seen_is_taken_up_again() {
        Counting counting = counting("A");
        scan(counting, "E11111111");
        StockTick tick = scan(counting, "E22222222").tick().orElseThrow();
        assertThat(counting.undo()).contains(tick);
        assertThat(counts(counting).seen()).isEqualTo(1);
        StockTick kept = counting.undo().orElseThrow();
        assertThat(counting.undo()).isEmpty();
        Counting later =
                new Counting(counting.stocktake(), List.of(first, second, lent), List.of(kept), UUID::randomUUID);
        assertThat(scan(later, "E11111111").kind()).isEqualTo(Scanned.Kind.AGAIN);
    }

    @Test
    void ticking_by_hand_says_that_it_is_where_it_belongs() {
        Counting counting = counting("");
        scan(counting, "GW-A-2");
        assertThat(counting.tick(first.id(), NOW, "林经办").kind()).isEqualTo(Scanned.Kind.SEEN);
        assertThat(counting.tick(UUID.randomUUID(), NOW, "林经办").kind()).isEqualTo(Scanned.Kind.REFUSED);
    }

    @Test
    void slots_follow_as_people_count() {
        List<String> slots = List.of("10", "2", "1格", "B2", "12");
        assertThat(slots.stream()
                        .map(slot -> new Place("A", slot))
                        .sorted(PlaceOrder.BY_PLACE)
                        .map(Place::slot))
                .containsExactly("1格", "2", "10", "12", "B2");
    }

    @Test
    void a_code_is_plain_and_reads_back() {
        assertThat(SlotCode.of(new Place("A柜", "12格"))).isEqualTo("GW-A-12");
        for (Place place :
                List.of(new Place("A", "12"), new Place("甲", "3-1"), new Place("西 2", "*_~"), new Place("B", ""))) {
            String code = SlotCode.of(place);
            assertThat(code).matches("[A-Z0-9%.\\-~]+");
            assertThat(SlotCode.read(code.toLowerCase(java.util.Locale.ROOT))).contains(place);
        }
        assertThat(SlotCode.read("E12345678")).isEmpty();
        assertThat(SlotCode.read("GW-%E7%9-1")).isEmpty();
    }

    @Property(tries = 200)
    void every_booklet_of_the_cabinet_stands_in_one_line_and_the_sums_agree(@ForAll long seed) {
        Random chance = new Random(seed);
        List<TravelDocument> documents = IntStream.range(0, 12)
                .mapToObj(i -> at(
                        Listing.person("职工" + i, ""),
                        "E1000000" + Integer.toHexString(i % 10) + "",
                        DocumentState.values()[chance.nextInt(DocumentState.values().length)],
                        chance.nextBoolean() ? "A" : "B",
                        String.valueOf(1 + chance.nextInt(4))))
                .collect(Collectors.toMap(TravelDocument::number, d -> d, (one, two) -> one))
                .values()
                .stream()
                .toList();
        String cabinet = List.of("", "A", "B").get(chance.nextInt(3));
        Counting counting = counting(cabinet, documents);
        List<String> texts = new ArrayList<>(List.of("GW-A-1", "GW-B-2", "E20000001"));
        documents.forEach(d -> texts.add(d.number()));
        for (int i = 0; i < 20; i++) {
            scan(counting, texts.get(chance.nextInt(texts.size())));
        }
        List<StockLine> lines = counting.lines();
        Map<UUID, Long> each = lines.stream()
                .flatMap(line -> line.document().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(each.values()).allMatch(times -> times == 1);
        assertThat(each.keySet())
                .containsAll(documents.stream()
                        .filter(d -> StocktakeRules.belongs(d, cabinet))
                        .map(TravelDocument::id)
                        .toList());
        Stocktake.Counts counts = StocktakeRules.counts(lines);
        long out = lines.stream().filter(l -> l.outcome() == StockOutcome.OUT).count();
        assertThat(counts.expected()).isEqualTo(counts.seen() + counts.missing());
        assertThat(counts.expected() + counts.surplus() + out).isEqualTo(lines.size());
    }

    private static List<StockOutcome> outcomes(Counting counting) {
        return counting.lines().stream().map(StockLine::outcome).toList();
    }

    private static Stocktake.Counts counts(Counting counting) {
        return StocktakeRules.counts(counting.lines());
    }
}
