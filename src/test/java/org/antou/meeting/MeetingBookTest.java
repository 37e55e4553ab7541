package org.antou.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.book.BookOrder;
import org.antou.book.BookRun;
import org.antou.book.BookState;
import org.antou.book.BookVolume;
import org.antou.book.Books;
import org.antou.book.ChangedRow;
import org.antou.history.History;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.meeting.model.Review;
import org.antou.meeting.model.ReviewState;
import org.antou.paper.PdfPaper;
import org.antou.paper.PdfText;
import org.antou.paper.Press;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Persons;
import org.antou.register.Named;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 记录本 of a branch and year: one meeting a page, printed on where it ended, with index and cover. */
class MeetingBookTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);

    private final Store store = TestStores.memory();
    private final Clock clock = Clock.fixed(Instant.parse("2024-05-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final History history = new History(store, clock);
    private final Parameters parameters = new Parameters(store, history);
    private final People people = new People(store, history);
    private final Branches branches = new Branches(store, history, parameters);
    private final MeetingRegister register = new MeetingRegister(
            store,
            history,
            new MeetingRegister.Office(people, branches),
            new MeetingCheckup.Settings(parameters, new Holidays(store, history), new Phrases(store, history)));
    private final Meetings meetings = register.meetings();
    private final MeetingBook source = new MeetingBook(meetings, branches);
    private final Press press = new Press(List.of());
    private final Books books = new Books(store, history, List.of(source), press, clock);
    private Branch branch;
    private List<Named> members;

    @BeforeEach
    void found() {
        branch = branches.save(CLERK, Persons.branch("一支部"));
        branches.save(CLERK, Persons.branch("没有会议的支部"));
        members = Stream.of("甲员", "乙员", "丙员")
                .map(name -> people.save(
                                CLERK, Persons.of(name, "branch", branch.named(), "partyStatus", PartyStatus.FULL))
                        .named())
                .toList();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Meeting hold(MeetingKind kind, String on, Object... fields) {
        return meetings.save(CLERK, MeetingSamples.with(MeetingSamples.sound(branch, kind, on, members), fields));
    }

    private BookState state(int year) {
        return books.state(source, source.volumes().get(0), year, "某局");
    }

    private BookRun print(BookState state) {
        return books.begin(CLERK, state, new BookOrder(state.next(), List.of(), state.waiting(), false));
    }

    private List<String> bind(BookRun run, String name) throws IOException {
        PdfPaper paper = press.print(books.paper(run));
        keep(paper, name);
        books.confirm(CLERK, run, 9999);
        return PdfText.pages(paper);
    }

    /** Kept for looking at. */
    private static void keep(PdfPaper paper, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        Files.write(folder.resolve(name), paper.bytes());
    }

    @Test
    void a_branch_with_meetings_has_a_book_for_each_of_its_years() {
        hold(MeetingKind.GENERAL, "2022-03-08");
        hold(MeetingKind.LECTURE, "2023-03-08");
        assertThat(source.volumes()).extracting(BookVolume::title).containsExactly("一支部会议记录本");
        assertThat(books.years(source, source.volumes().get(0))).containsExactly(2024, 2023, 2022);
        assertThat(state(2022).waiting()).hasSize(1);
        assertThat(state(2024).waiting()).isEmpty();
    }

    @Test
    void an_old_book_bears_the_name_that_the_branch_had_in_its_year() throws IOException {
        hold(MeetingKind.GENERAL, "2022-03-08");
        hold(MeetingKind.GENERAL, "2024-03-08");
        branches.save(CLERK, Persons.with(branch, "name", "机关一支部", "since", PartialDate.parse("2023-07-01")));
        assertThat(state(2024).book().look().title()).isEqualTo("机关一支部会议记录本");
        assertThat(state(2022).book().look().title()).isEqualTo("一支部会议记录本");
        assertThat(PdfText.pages(press.print(books.cover(state(2022), "某局"))).get(0))
                .contains("一支部会议记录本")
                .doesNotContain("机关一支部");
    }

    @Test
    void the_second_printing_goes_on_with_the_pages_of_the_first() throws IOException {
        hold(
                MeetingKind.GENERAL,
                "2024-03-08",
                MeetingColumns.PRESENT,
                members.subList(0, 2),
                MeetingColumns.ABSENCE,
                List.of("丙员:出差"),
                MeetingColumns.ABSENT,
                List.of(members.get(2)),
                MeetingColumns.RESOLUTION,
                "会议一致同意年度学习计划。");
        hold(MeetingKind.PARTY_DAY, "2024-03-20", MeetingColumns.CONTENT, "逐条学习新修订的条例。\n".repeat(120));
        List<String> first = bind(print(state(2024)), "book-first.pdf");
        assertThat(first).hasSizeGreaterThanOrEqualTo(3);
        assertThat(first.get(0))
                .contains("一支部会议记录本", "2024年度", "支部党员大会", "2024年3月8日", "丙员:出差", "会议一致同意年度学习计划", "主持人:", "第1页");
        assertThat(first.get(0)).contains("应到3名,实到2名");
        assertThat(first.get(1)).contains("主题党日", "第2页");
        assertThat(first.get(2)).contains("续", "第3页").doesNotContain("党员大会");

        hold(MeetingKind.STUDY, "2024-04-10");
        Meeting owed = meetings.notHeld(
                CLERK,
                new Meetings.Beginning(
                        Optional.of(branch.named()), MeetingKind.PARTY_DAY, "", Optional.of(LocalDate.of(2024, 4, 1))),
                "全员参加防汛");
        List<String> second = bind(print(state(2024)), "book-second.pdf");
        int next = first.size() + 1;
        assertThat(second).hasSize(2);
        assertThat(second.get(0)).contains("第" + next + "页", "【未召开】全员参加防汛");
        assertThat(second.get(1)).contains("第" + (next + 1) + "页", "理论学习");

        BookState all = state(2024);
        assertThat(all.waiting()).isEmpty();
        assertThat(all.changed()).isEmpty();
        assertThat(all.pages()).isEqualTo(next + 1);
        PdfPaper index = press.print(books.index(all));
        keep(index, "book-index.pdf");
        keep(press.print(books.cover(all, "某局机关党委")), "book-cover.pdf");
        assertThat(PdfText.pages(index).get(0))
                .contains("2024-03-08支部党员大会学习上级会议精神", owed.on().get() + "主题党日(未召开)");
    }

    @Test
    void a_review_changes_nothing_that_is_bound_and_a_changed_record_is_told() throws IOException {
        Meeting meeting = hold(MeetingKind.GENERAL, "2024-03-08");
        bind(print(state(2024)), "book-one.pdf");
        meetings.review(
                CLERK,
                List.of(meeting.id()),
                new Review(ReviewState.PASSED, Optional.of(members.get(0)), Optional.empty(), ""));
        assertThat(state(2024).changed()).isEmpty();
        Meeting now = meetings.find(meeting.id()).orElseThrow();
        meetings.save(CLERK, MeetingSamples.with(now, MeetingColumns.RESOLUTION, "同意。"));
        assertThat(state(2024).changed())
                .singleElement()
                .satisfies(row -> assertThat(row.differences())
                        .extracting(ChangedRow.Difference::column)
                        .containsExactly("会议记录"));
        assertThat(books.port().findings(LocalDate.of(2024, 5, 20))).hasSize(1);
    }
}
