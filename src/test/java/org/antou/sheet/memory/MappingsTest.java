package org.antou.sheet.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shape of file that somebody explained once is known the next time, until it is forgotten. */
class MappingsTest {

    private static final String JANUARY = "某单位内部表,,\nNo,What,Who\n1,学习不深入,周明\n";
    private static final String FEBRUARY = "某单位内部表,,\nNo,What,Who\n2,排队时间长,吴清\n3,电话无人接,郑和\n";

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Mappings mappings = new Mappings(fixture.store, fixture.clock);
    private final SheetPort<Issue> ledger = new LedgerRegister(fixture.ledger).sheet();

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void what_was_said_of_one_file_holds_for_the_next_of_its_shape() throws IOException {
        Recognition said = explained();
        mappings.remember(Fixture.CLERK, ledger, said.layout(), said.mapping());

        Recognition next = recognised(FEBRUARY);
        assertThat(next.known()).isTrue();
        assertThat(next.by().orElseThrow().by()).isEqualTo(Fixture.CLERK.name());
        assertThat(next.layout().header()).isEqualTo(2);
        assertThat(next.mapping().columns())
                .containsEntry(0, LedgerColumns.NUMBER)
                .containsEntry(1, LedgerColumns.CONTENT);
        assertThat(next.mapping().fixed()).containsEntry(LedgerColumns.ASPECT, "学习方面");
    }

    @Test
    void another_shape_is_not_taken_for_it() throws IOException {
        Recognition said = explained();
        mappings.remember(Fixture.CLERK, ledger, said.layout(), said.mapping());
        assertThat(recognised("某单位内部表,,\nNo,Who,What\n1,周明,学习不深入\n").by()).isEmpty();
    }

    @Test
    void said_again_the_later_word_holds_and_forgotten_none_does() throws IOException {
        Recognition said = explained();
        mappings.remember(Fixture.CLERK, ledger, said.layout(), said.mapping());
        mappings.remember(Fixture.CLERK, ledger, said.layout(), said.mapping().with(2, LedgerColumns.LEADER));
        assertThat(mappings.all()).hasSize(1);
        assertThat(recognised(FEBRUARY).mapping().columns()).containsEntry(2, LedgerColumns.LEADER);

        mappings.forget(Fixture.CLERK, mappings.all().get(0).id());
        assertThat(recognised(FEBRUARY).known()).isFalse();
    }

    @Test
    void the_newest_inspection_is_never_remembered_but_looked_up() throws IOException {
        Recognition said = explained();
        mappings.remember(Fixture.CLERK, ledger, said.layout(), said.mapping());
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        String newest = fixture.ledger.inspections().get(0).title();
        assertThat(recognised(FEBRUARY).mapping().fixed()).containsEntry(LedgerColumns.INSPECTION, newest);
    }

    @Test
    void a_reader_may_not_teach() throws IOException {
        Recognition said = explained();
        assertThatThrownBy(() -> mappings.remember(Fixture.READER, ledger, said.layout(), said.mapping()))
                .isInstanceOf(Problem.Expected.class);
    }

    /** What a clerk says of the first file: the header is row 2, the first column the number, the second the issue. */
    private Recognition explained() throws IOException {
        Recognition found = recognised(JANUARY);
        assertThat(found.known()).isFalse();
        Recognition at = found.at(2, 1, ledger);
        return at.with(at.mapping()
                .with(0, LedgerColumns.NUMBER)
                .with(1, LedgerColumns.CONTENT)
                .with(2, LedgerColumns.OWNER)
                .fill(LedgerColumns.ASPECT, "学习方面"));
    }

    private Recognition recognised(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("表.csv"), text);
        Book book = SheetReader.read(file, Progress.NONE);
        return Recognition.of(book, ledger, mappings.all()).get(0);
    }
}
