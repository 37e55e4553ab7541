package org.antou.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.book.BookOrder;
import org.antou.book.BookState;
import org.antou.book.Books;
import org.antou.history.History;
import org.antou.paper.Press;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.Test;

/** Numbered papers as a bound book: by the year of the paper, and a number made void later is told. */
class LetterVolumeTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);

    private final List<NumberedLetter> letters = new ArrayList<>();
    private final LetterVolume volume = new LetterVolume(() -> List.copyOf(letters));

    @Test
    void a_paper_is_bound_in_its_year_and_one_made_void_is_told() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        try (Store store = TestStores.memory()) {
            Books books = new Books(store, new History(store, clock), List.of(volume), new Press(List.of()), clock);
            assertThat(volume.volumes()).isEmpty();
            letters.add(letter(1, LocalDate.of(2025, 12, 30)));
            letters.add(letter(2, LocalDate.of(2026, 1, 4)));
            letters.add(letter(3, LocalDate.of(2026, 2, 4)));
            BookState state = books.state(volume, volume.volumes().get(0), 2026, "");
            assertThat(state.waiting()).extracting(row -> row.cells().get(0)).containsExactly("督2号", "督3号");
            books.confirm(CLERK, books.begin(CLERK, state, new BookOrder(1, List.of(), state.waiting(), false)), 1);
            letters.set(1, letters.get(1).signed("吴书记", LocalDate.of(2026, 1, 6)));
            assertThat(books.state(volume, volume.volumes().get(0), 2026, "").changed())
                    .isEmpty();
            letters.set(2, letters.get(2).voided("写错日期"));
            assertThat(books.state(volume, volume.volumes().get(0), 2026, "").changed())
                    .singleElement()
                    .satisfies(changed ->
                            assertThat(changed.differences().get(0).now()).isEqualTo("作废:写错日期"));
        }
    }

    private static NumberedLetter letter(int number, LocalDate on) {
        return new NumberedLetter(
                new UUID(0x7000L, number),
                1,
                "test",
                "督{n}号",
                number,
                "督" + number + "号",
                "督办通知",
                on,
                LetterState.ISSUED,
                "",
                Optional.empty(),
                "");
    }
}
