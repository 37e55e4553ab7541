package org.antou.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.antou.history.History;
import org.antou.paper.BookPaper;
import org.antou.paper.Press;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** Whatever order a year's print runs come in: no row lost or twice, pages without a gap, and paper that says the same. */
class BookRunsTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Property(tries = 12)
    void every_row_is_bound_once_on_pages_without_a_gap(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 9) int perPage) {
        Random random = new Random(seed);
        try (Store store = TestStores.memory()) {
            PaperRegister register = new PaperRegister(perPage);
            Books books = new Books(store, new History(store, CLOCK), List.of(register), new Press(List.of()), CLOCK);
            List<UUID> ids = new ArrayList<>();
            Sheets sheets = new Sheets();
            for (int step = 0; step < 9; step++) {
                live(random, register, ids);
                printSome(random, books, register, sheets);
                holds(state(books, register), register, sheets);
            }
            BookState last = state(books, register);
            if (!last.waiting().isEmpty() || !last.carried().isEmpty()) {
                sheets.bind(books, last, new BookOrder(last.next(), List.of(), last.waiting(), false), 9999);
            }
            BookState all = state(books, register);
            assertThat(all.waiting()).isEmpty();
            holds(all, register, sheets);
        }
    }

    /** The office goes on: rows come, change and go. */
    private static void live(Random random, PaperRegister register, List<UUID> ids) {
        int came = random.nextInt(5);
        for (int i = 0; i < came; i++) {
            ids.add(register.add("来文" + "内容".repeat(random.nextInt(random.nextBoolean() ? 3 : 400))));
        }
        if (!ids.isEmpty()) {
            UUID one = ids.get(random.nextInt(ids.size()));
            switch (random.nextInt(5)) {
                case 0 -> register.remove(one);
                case 1 -> register.change(one, "改为" + random.nextInt(100));
                default -> {}
            }
        }
    }

    /** Prints all or some, with or without corrections; it comes out whole, in part or not at all. */
    private static void printSome(Random random, Books books, PaperRegister register, Sheets sheets) {
        BookState state = state(books, register);
        List<BookRow> rows = new ArrayList<>(state.waiting());
        rows.removeIf(row -> random.nextInt(4) == 0);
        List<ChangedRow> corrected = random.nextBoolean() ? state.changed() : List.of();
        if (rows.isEmpty() && corrected.isEmpty() && state.carried().isEmpty()) {
            return;
        }
        boolean leave = !state.bound().isEmpty() && state.carried().isEmpty() && random.nextInt(5) == 0;
        int from = state.next();
        while (leave && state.book().lineOf(from) < state.book().rows() && random.nextBoolean()) {
            from++;
        }
        int through = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> state.book().pageOf(from);
            default -> 9999;
        };
        sheets.bind(books, state, new BookOrder(from, corrected, rows, random.nextBoolean()), through);
    }

    private static BookState state(Books books, PaperRegister register) {
        return books.state(register, PaperRegister.VOLUME, 2024, "某局");
    }

    private static void holds(BookState state, PaperRegister register, Sheets sheets) {
        Book book = state.book();
        Set<Integer> pages = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        Set<UUID> entered = new HashSet<>();
        for (BookLine line : state.bound()) {
            pages.add(book.pageOf(line.place()));
            assertThat(places.add(line.place())).isTrue();
            if (line.first() && line.kind() == LineKind.ROW) {
                assertThat(entered.add(line.of().record())).isTrue();
            }
        }
        assertThat(pages).hasSize(state.pages());
        Set<UUID> known = new HashSet<>(entered);
        state.waiting().forEach(row -> assertThat(known.add(row.id())).isTrue());
        assertThat(known).containsAll(register.all().stream().map(BookRow::id).toList());
        assertThat(sheets.written()).isEqualTo(places);
    }

    /** The sheets in the folder: what the printer put on them, once the clerk had laid them in. */
    private static final class Sheets {

        private final Set<Integer> written = new HashSet<>();
        private final Set<Integer> begun = new HashSet<>();

        Set<Integer> written() {
            return written;
        }

        void bind(Books books, BookState state, BookOrder order, int through) {
            BookRun run = books.begin(CLERK, state, order);
            BookPaper paper = books.paper(run);
            books.confirm(CLERK, run, through);
            for (BookPaper.Page page : paper.pages()) {
                if (page.number() <= through) {
                    // A new sheet for a page not begun, the old one for a page begun: never the other way round.
                    assertThat(page.grid()).isEqualTo(begun.add(page.number()));
                    page.lines()
                            .forEach(line -> assertThat(written.add(
                                            (page.number() - 1) * state.book().rows() + line.place()))
                                    .isTrue());
                }
            }
        }
    }
}
