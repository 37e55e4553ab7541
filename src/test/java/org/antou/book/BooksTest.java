package org.antou.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.antou.history.History;
import org.antou.paper.BookPaper;
import org.antou.paper.Press;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year with a bound book, on a real store: what is printed, bound, changed and corrected. */
class BooksTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    private static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);

    private final Store store = TestStores.memory();
    private final Clock clock = Clock.fixed(Instant.parse("2024-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final History history = new History(store, clock);
    private final PaperRegister register = new PaperRegister(6);
    private final Books books = new Books(store, history, List.of(register), new Press(List.of()), clock);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void printing_goes_on_where_it_ended_and_leaves_what_is_on_the_sheet() {
        add(4);
        bind(print());
        add(5);
        BookRun run = print();
        BookPaper paper = books.paper(run);
        assertThat(paper.pages()).extracting(BookPaper.Page::number).containsExactly(1, 2);
        assertThat(paper.pages()).extracting(BookPaper.Page::grid).containsExactly(false, true);
        assertThat(places(paper, 0)).containsExactly(5, 6);
        assertThat(places(paper, 1)).containsExactly(1, 2, 3);
        bind(run);
        assertThat(state().next()).isEqualTo(10);
        assertThat(state().waiting()).isEmpty();
        assertThat(state().bound()).extracting(BookLine::place).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void nothing_is_bound_before_somebody_says_that_the_paper_came_out_well() {
        add(3);
        BookRun run = print();
        assertThat(state().bound()).isEmpty();
        assertThat(state().pending()).contains(run);
        assertThat(state().waiting()).hasSize(3);
        assertThatThrownBy(this::print).isInstanceOf(Problem.Expected.class).hasMessageContaining("还没有确认");
        assertThat(books.confirm(CLERK, run, 0).state()).isEqualTo(RunState.DISCARDED);
        assertThat(state().bound()).isEmpty();
        assertThat(state().pending()).isEmpty();
        bind(print());
        assertThat(state().bound()).hasSize(3);
        assertThatThrownBy(() -> books.confirm(CLERK, run, 1)).hasMessageContaining("已经确认过");
    }

    @Test
    void a_printing_that_broke_off_is_bound_as_far_as_it_came_and_the_rest_comes_first() {
        add(5);
        String text = "关于进一步加强和改进机关党的建设的若干意见".repeat(40);
        register.add(text);
        add(2);
        BookRun run = print();
        int pages = books.paper(run).pages().size();
        assertThat(pages).isGreaterThan(1);
        books.confirm(CLERK, run, 1);
        BookState state = state();
        assertThat(state.next()).isEqualTo(7);
        assertThat(state.carried()).isNotEmpty();
        assertThat(state.waiting()).hasSize(2);
        assertThat(state.changed()).isEmpty();
        bind(print());
        assertThat(state().carried()).isEmpty();
        StringBuilder bound = new StringBuilder();
        state().bound().stream()
                .filter(line -> line.of().label().equals("第6号"))
                .forEach(line -> bound.append(line.cells().get(1).replace("\n", "")));
        assertThat(bound).hasToString(text);
    }

    @Test
    void what_changed_after_it_was_bound_is_told_and_never_printed_again_by_itself() {
        List<UUID> ids = List.of(register.add("甲"), register.add("乙"), register.add("丙"));
        bind(print());
        register.change(ids.get(0), "甲改");
        register.remove(ids.get(1));
        BookState state = state();
        assertThat(state.waiting()).isEmpty();
        assertThat(state.changed()).hasSize(2);
        assertThat(state.changed().get(0).differences()).containsExactly(new ChangedRow.Difference("标题", "甲", "甲改"));
        assertThat(state.changed().get(1).gone()).isTrue();
        assertThatThrownBy(this::print).hasMessageContaining("没有选中");
        assertThat(books.port().findings(LocalDate.of(2024, 5, 6)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2 条在装订后改动过或删除了"));
    }

    @Test
    void a_correction_is_a_new_row_that_names_the_old_one() {
        List<UUID> ids = List.of(register.add("甲"), register.add("乙"));
        bind(print());
        register.change(ids.get(0), "甲改");
        register.remove(ids.get(1));
        BookState before = state();
        bind(books.begin(CLERK, before, new BookOrder(before.next(), before.changed(), List.of(), false)));
        BookState state = state();
        assertThat(state.changed()).isEmpty();
        assertThat(state.bound()).hasSize(4);
        assertThat(state.bound().get(2).cells().get(1)).isEqualTo("【更正第1页第1行】甲改");
        assertThat(state.bound().get(3).cells().get(1)).isEqualTo("【第1页第2行注销:该条已删除】乙");
        assertThat(state.bound().get(0).cells().get(1)).isEqualTo("甲");
        register.change(ids.get(0), "甲再改");
        assertThat(state().changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.bound().place()).isEqualTo(3));
        assertThat(books.index(state).rows().get(0).cells().get(4)).isEqualTo("更正见第1页第3行");
        assertThat(books.index(state).rows().get(3).cells().get(4)).isEqualTo("注销第1页第2行");
    }

    @Test
    void a_marked_reprint_replaces_the_page_and_the_history_keeps_what_stood_there() {
        UUID first = register.add("甲");
        register.add("乙");
        bind(print());
        register.change(first, "甲改");
        BookRun run = books.correct(CLERK, state(), 1, "笔误");
        BookPaper paper = books.paper(run);
        assertThat(paper.pages()).singleElement().satisfies(page -> {
            assertThat(page.grid()).isTrue();
            assertThat(page.mark()).isEqualTo("更正补打 2024-05-06");
            assertThat(page.lines()).extracting(line -> line.cells().get(1)).containsExactly("甲改", "乙");
        });
        assertThat(state().bound().get(0).cells().get(1)).isEqualTo("甲");
        UUID old = state().bound().get(0).id();
        books.confirm(CLERK, run, 1);
        assertThat(state().changed()).isEmpty();
        assertThat(state().bound()).extracting(line -> line.cells().get(1)).containsExactly("甲改", "乙");
        assertThat(history.of(new RecordRef("book", old)).get(0).changes())
                .anySatisfy(change -> assertThat(change.before()).contains("甲"));
    }

    @Test
    void a_correction_that_needs_more_room_goes_to_a_new_row() {
        UUID first = register.add("甲");
        bind(print());
        register.change(first, "甲改".repeat(400));
        assertThatThrownBy(() -> books.correct(CLERK, state(), 1, "笔误"))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("原处放不下");
    }

    @Test
    void a_page_is_printed_again_from_what_was_kept_with_a_mark() {
        UUID first = register.add("甲");
        bind(print());
        register.change(first, "甲改");
        BookPaper paper = books.reprint(CLERK, state(), 1, "纸张损坏");
        assertThat(paper.pages().get(0).mark()).isEqualTo("补打 2024-05-06");
        assertThat(paper.pages().get(0).lines().get(0).cells().get(1)).isEqualTo("甲");
        assertThat(state().changed()).hasSize(1);
        assertThat(history.latest(1).get(0).action()).isEqualTo("补打登记簿一页");
        assertThatThrownBy(() -> books.reprint(CLERK, state(), 2, "")).hasMessageContaining("还没有装订");
    }

    @Test
    void a_change_that_needs_no_correction_is_told_again_only_when_it_changes_again() {
        UUID first = register.add("甲");
        bind(print());
        register.change(first, "甲改");
        books.leave(CLERK, state(), state().changed());
        assertThat(state().changed()).isEmpty();
        register.change(first, "甲再改");
        assertThat(state().changed()).hasSize(1);
        register.change(first, "甲");
        assertThat(state().changed()).isEmpty();
    }

    @Test
    void a_removed_row_that_comes_back_after_it_was_voided_waits_again() {
        UUID first = register.add("甲");
        bind(print());
        BookRow row = register.all().get(0);
        register.remove(first);
        BookState state = state();
        bind(books.begin(CLERK, state, new BookOrder(state.next(), state.changed(), List.of(), false)));
        assertThat(state().changed()).isEmpty();
        register.restore(row);
        assertThat(state().waiting()).containsExactly(row);
    }

    @Test
    void a_book_written_by_hand_is_continued_on_its_half_filled_page() {
        add(4);
        BookState state = state();
        BookRun run =
                books.begin(CLERK, state, new BookOrder(state.book().place(12, 4), List.of(), state.waiting(), true));
        BookPaper paper = books.paper(run);
        assertThat(paper.pages()).extracting(BookPaper.Page::number).containsExactly(12, 13);
        assertThat(paper.pages()).extracting(BookPaper.Page::grid).containsExactly(false, true);
        assertThat(paper.pages()).allMatch(BookPaper.Page::head);
        assertThat(places(paper, 0)).containsExactly(4, 5, 6);
    }

    @Test
    void no_page_is_left_out_and_no_line_used_twice() {
        add(4);
        bind(print());
        add(1);
        assertThatThrownBy(() -> from(4)).hasMessageContaining("第1页第4行已经装订过内容");
        assertThatThrownBy(() -> from(8)).hasMessageContaining("空出整页");
        bind(from(7));
        assertThat(state().next()).isEqualTo(8);
    }

    @Test
    void a_new_year_begins_a_new_book_and_the_old_one_stays() {
        add(3);
        bind(print());
        BookState next = books.state(register, PaperRegister.VOLUME, 2025, "某局");
        assertThat(next.next()).isEqualTo(1);
        assertThat(next.waiting()).hasSize(3);
        bind(books.begin(CLERK, next, new BookOrder(1, List.of(), next.waiting(), false)));
        assertThat(books.years(register, PaperRegister.VOLUME)).containsExactly(2025, 2024);
        assertThat(state().bound()).hasSize(3);
        add(1);
        bind(print());
        assertThat(state().next()).isEqualTo(5);
    }

    @Test
    void two_who_look_at_the_same_book_do_not_print_over_each_other() {
        add(2);
        BookState seen = state();
        bind(print());
        assertThatThrownBy(() -> books.begin(CLERK, seen, new BookOrder(1, List.of(), seen.waiting(), false)))
                .isInstanceOf(Problem.Expected.class);
        BookState later = state();
        add(1);
        bind(print());
        assertThatThrownBy(() -> books.begin(
                        CLERK,
                        later,
                        new BookOrder(
                                later.next(),
                                List.of(),
                                state().records().isEmpty() ? List.of() : register.all(),
                                false)))
                .hasMessageContaining("有了新的内容");
    }

    @Test
    void what_was_confirmed_by_mistake_is_taken_back_and_waits_again() {
        add(3);
        bind(print());
        add(2);
        bind(print());
        BookRun last = books.retract(CLERK, state(), "误按");
        assertThat(last.state()).isEqualTo(RunState.DISCARDED);
        assertThat(state().bound()).hasSize(3);
        assertThat(state().waiting()).hasSize(2);
        bind(print());
        assertThat(state().next()).isEqualTo(6);
        books.retract(CLERK, state(), "误按");
        books.retract(CLERK, state(), "误按");
        assertThat(state().bound()).isEmpty();
        assertThatThrownBy(() -> books.retract(CLERK, state(), "误按")).hasMessageContaining("不能撤回");
    }

    @Test
    void a_reader_prints_nothing_and_what_is_on_paper_is_not_undone() {
        add(1);
        BookState state = state();
        assertThatThrownBy(() -> books.begin(READER, state, new BookOrder(1, List.of(), state.waiting(), false)))
                .isInstanceOf(Problem.Expected.class);
        bind(print());
        assertThatThrownBy(() -> history.write(CLERK, "撤销", change -> {
                    books.port().undo(change, new RecordRef("book", new UUID(1, 1)), List.of());
                    return 0;
                }))
                .hasMessageContaining("不能撤销");
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            register.add("来文" + i);
        }
    }

    private BookState state() {
        return books.state(register, PaperRegister.VOLUME, 2024, "某局");
    }

    private BookRun print() {
        BookState state = state();
        return books.begin(CLERK, state, new BookOrder(state.next(), List.of(), state.waiting(), false));
    }

    private BookRun from(int place) {
        BookState state = state();
        return books.begin(CLERK, state, new BookOrder(place, List.of(), state.waiting(), false));
    }

    private void bind(BookRun run) {
        books.confirm(CLERK, run, 9999);
    }

    private static List<Integer> places(BookPaper paper, int page) {
        return paper.pages().get(page).lines().stream()
                .map(BookPaper.Line::place)
                .toList();
    }
}
