package org.antou.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.antou.attachment.Attachments;
import org.antou.attachment.Incoming;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.paper.OfficialPaper;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers without gaps, void ones never again, papers kept as printed and followed to their signature. */
class LettersTest {

    private static final Session ADMIN = new Session(new UUID(1, 1), "林经办", Role.ADMINISTRATOR);
    private static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);
    private static final LetterKind KIND = new LetterKind("test", "督办通知", true, "督〔{年}〕{n}号");
    private static final LetterKind OTHER = new LetterKind("other", "回执", false, "督〔{年}〕1{n}号");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private final Store store = TestStores.memory();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final History history = new History(store, clock);

    private Letters letters() {
        return new Letters(store, history, attachments(), new Press(List.of()), clock);
    }

    private Attachments attachments() {
        return new Attachments(store, history, new Parameters(store, history), folder.resolve("attachments"), clock);
    }

    private NumberedLetter issue(LetterKind kind, LocalDate on) {
        return letters().issue(ADMIN, new LetterDraft(kind, on, LettersTest::page));
    }

    private static OfficialPaper page(String number) {
        return new OfficialPaper(
                number,
                "督办通知",
                "",
                List.of(OfficialPaper.part(OfficialPaper.Level.TEXT, "请抓紧整改。")),
                "机关党委",
                "2026年3月2日");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Incoming scan() {
        return Incoming.of("签字扫描.txt", "扫描".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> rules() {
        return letters().port().findings(LocalDate.of(2026, 3, 9)).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void numbers_run_without_gaps_and_begin_anew_each_year() {
        assertThat(issue(KIND, DAY).number()).isEqualTo("督〔2026〕1号");
        assertThat(issue(KIND, DAY).number()).isEqualTo("督〔2026〕2号");
        assertThat(issue(KIND, LocalDate.of(2027, 1, 4)).number()).isEqualTo("督〔2027〕1号");
        assertThat(letters().numbers().next(KIND, DAY)).isEqualTo("督〔2026〕3号");
    }

    @Test
    void the_office_sets_its_own_pattern_and_where_this_year_begins() {
        letters().numbers().save(ADMIN, KIND, new LetterPattern("海数机党督〔{年}〕{n}号", 2026, 8));

        assertThat(issue(KIND, DAY).number()).isEqualTo("海数机党督〔2026〕8号");
        assertThat(issue(KIND, DAY).number()).isEqualTo("海数机党督〔2026〕9号");
        assertThat(issue(KIND, LocalDate.of(2027, 1, 4)).number()).isEqualTo("海数机党督〔2027〕1号");
    }

    @Test
    void patterns_that_cannot_number_are_refused_and_only_administrators_set_them() {
        LetterNumbers numbers = letters().numbers();
        for (String wrong : List.of("督〔{年}〕号", "{n}-{n}", "督{月}{n}", "", "督".repeat(60) + "{n}")) {
            assertThatThrownBy(() -> numbers.save(ADMIN, KIND, new LetterPattern(wrong, 0, 1)))
                    .as(wrong)
                    .isInstanceOf(Problem.Expected.class);
        }
        assertThatThrownBy(() -> numbers.save(ADMIN, KIND, new LetterPattern("督{n}", 2026, 0)))
                .isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> numbers.save(READER, KIND, new LetterPattern("督{n}", 2026, 1)))
                .isInstanceOf(Problem.Expected.class);
        assertThat(numbers.pattern(KIND).text()).isEqualTo(KIND.suggested());
    }

    @Test
    void two_kinds_never_print_the_same_number() {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            given.add(issue(KIND, DAY).number());
        }
        given.add(issue(OTHER, DAY).number());
        given.add(issue(OTHER, DAY).number());

        assertThat(given).doesNotHaveDuplicates().endsWith("督〔2026〕12号", "督〔2026〕13号");
    }

    @Test
    void a_number_taken_while_the_pages_are_made_is_not_given_twice() {
        AtomicBoolean raced = new AtomicBoolean();
        NumberedLetter slow = letters().issue(ADMIN, new LetterDraft(KIND, DAY, number -> {
            if (raced.compareAndSet(false, true)) {
                issue(KIND, DAY);
            }
            return page(number);
        }));

        assertThat(slow.number()).isEqualTo("督〔2026〕2号");
        assertThat(text(letters().printed(slow).bytes())).contains("督〔2026〕2号").doesNotContain("1号");
        assertThat(letters().all()).extracting(NumberedLetter::running).containsExactly(2, 1);
    }

    @Test
    void a_paper_that_cannot_be_made_uses_no_number() {
        LetterDraft broken = new LetterDraft(KIND, DAY, number -> {
            throw new IllegalStateException("no page");
        });

        assertThatThrownBy(() -> letters().issue(ADMIN, broken)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> letters().issue(READER, broken)).isInstanceOf(Problem.Expected.class);
        assertThat(issue(KIND, DAY).running()).isEqualTo(1);
    }

    @Test
    void a_void_number_stays_spent_and_says_why() {
        NumberedLetter wrong = issue(KIND, DAY);
        assertThatThrownBy(() -> letters().makeVoid(ADMIN, wrong, "  ")).isInstanceOf(Problem.Expected.class);

        NumberedLetter gone = letters().makeVoid(ADMIN, wrong, "科室写错");

        assertThat(gone.state()).isEqualTo(LetterState.VOID);
        assertThat(gone.reason()).isEqualTo("科室写错");
        assertThat(issue(KIND, DAY).running()).isEqualTo(2);
        assertThatThrownBy(() -> letters().reprint(ADMIN, gone, 1)).hasMessageContaining("作废");
        assertThatThrownBy(() -> letters().sign(ADMIN, gone, "黄书记", DAY)).isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> letters().makeVoid(ADMIN, wrong, "再来")).isInstanceOf(Problem.Expected.class);
        assertThat(text(letters().printed(gone).bytes())).contains("督〔2026〕1号");
    }

    @Test
    void neither_issuing_nor_voiding_can_be_undone() {
        NumberedLetter letter = issue(KIND, DAY);
        letters().makeVoid(ADMIN, letter, "错");

        for (Entry entry : history.of(letter.ref())) {
            assertThatThrownBy(() -> history.write(ADMIN, "撤销", change -> {
                        letters().port().undo(change, entry.ref(), entry.changes());
                        return entry;
                    }))
                    .isInstanceOf(Problem.Expected.class)
                    .hasMessageContaining("不能撤销");
        }
        assertThat(letters().find(letter.id()).orElseThrow().state()).isEqualTo(LetterState.VOID);
    }

    @Test
    void a_paper_is_followed_from_signature_to_scan() {
        NumberedLetter letter = issue(KIND, DAY);
        assertThat(rules()).containsExactly("letter.unsigned");
        assertThatThrownBy(() -> letters().keepScan(ADMIN, letter, List.of(scan())))
                .hasMessageContaining("还没有登记签字");
        assertThatThrownBy(() -> letters().sign(ADMIN, letter, "黄书记", DAY.minusDays(1)))
                .hasMessageContaining("早于");
        assertThatThrownBy(() -> letters().sign(ADMIN, letter, "黄书记", DAY.plusYears(1)))
                .hasMessageContaining("今天之后");

        NumberedLetter signed = letters().sign(ADMIN, letter, "黄书记", DAY);
        assertThat(rules()).containsExactly("letter.unscanned");

        NumberedLetter kept = letters().keepScan(ADMIN, signed, List.of(scan()));
        assertThat(rules()).isEmpty();
        assertThat(kept.state()).isEqualTo(LetterState.SCANNED);
        assertThat(letters().files(kept)).hasSize(3).allMatch(a -> a.kept());
        assertThat(text(letters().printed(kept).bytes())).contains("督〔2026〕1号");
    }

    @Test
    void a_paper_that_nobody_signs_is_not_waited_for() {
        assertThat(issue(OTHER, DAY).state()).isEqualTo(LetterState.ISSUED);
        assertThat(rules()).isEmpty();
    }

    @Test
    void a_page_printed_again_says_so_and_the_kept_paper_does_not() {
        NumberedLetter letter = issue(KIND, DAY);

        byte[] again = letters().reprint(ADMIN, letter, 1).bytes();

        assertThat(text(again)).contains("补打", "督〔2026〕1号", "请抓紧整改。");
        assertThat(text(letters().printed(letter).bytes())).doesNotContain("补打");
        assertThatThrownBy(() -> letters().reprint(ADMIN, letter, 2)).hasMessageContaining("没有第 2 页");
        assertThat(history.of(letter.ref())).extracting(Entry::action).contains("补打一页");
    }

    @Test
    void a_paper_of_others_is_registered_by_its_number_only_once_and_never_printed() {
        NumberedLetter foreign = letters().register(ADMIN, " 市纪告〔2026〕4号 ", "市纪委监委 整改情况告诫书", DAY);

        assertThat(foreign.state()).isEqualTo(LetterState.FOREIGN);
        assertThat(foreign.number()).isEqualTo("市纪告〔2026〕4号");
        assertThat(rules()).as("nothing of it is waited for").isEmpty();
        assertThatThrownBy(() -> letters().register(ADMIN, "市纪告〔2026〕4号", "另一件", DAY))
                .hasMessageContaining("已经登记过了");
        assertThatThrownBy(() -> letters().register(ADMIN, "", "告诫书", DAY)).isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> letters().register(ADMIN, "x", "告诫书", DAY.plusYears(1)))
                .hasMessageContaining("今天之后");
        assertThatThrownBy(() -> letters().register(READER, "y", "告诫书", DAY)).isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> letters().printed(foreign)).hasMessageContaining("没有存档的文件");
        assertThat(issue(KIND, DAY).number()).isEqualTo("督〔2026〕1号");
    }

    @Test
    void the_book_lists_every_paper_with_its_state_and_why_it_is_void() {
        NumberedLetter gone = letters().makeVoid(ADMIN, issue(KIND, DAY), "日期打错");
        letters().register(ADMIN, "市纪告〔2026〕4号", "告诫书", DAY);
        Printout book = LetterBook.of(
                "某局", key -> key.equals("test") ? "督办通知" : key, letters().all());

        assertThat(book.title()).isEqualTo("某局文书登记簿");
        assertThat(book.rows()).hasSize(2);
        assertThat(book.rows()).anyMatch(row -> row.cells().containsAll(List.of(gone.number(), "作废", "日期打错", "督办通知")));
        assertThat(new Press(List.of()).print(book).pages()).isEqualTo(1);
    }

    @Test
    void what_a_new_pattern_would_give_is_told_before_it_is_saved() {
        issue(KIND, DAY);
        LetterNumbers numbers = letters().numbers();

        assertThat(numbers.next(new LetterPattern("海督〔{年}〕{n}号", 2026, 12), DAY))
                .isEqualTo("海督〔2026〕12号");
        assertThat(numbers.next(KIND, DAY)).as("nothing was saved").isEqualTo("督〔2026〕2号");
    }
}
