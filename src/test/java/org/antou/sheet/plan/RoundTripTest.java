package org.antou.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Column;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Clerk;
import org.antou.sheet.Progress;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.store.Ids;
import org.antou.text.PartialDate;

/** What goes out and comes back changes nothing, whatever stands in the fields; what was edited comes back edited. */
class RoundTripTest {

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void out_then_in_changes_nothing(@ForAll("ledgers") List<Map<String, Object>> rows) throws IOException {
        Fixture fixture = new Fixture();
        try {
            SheetPort<Issue> port = new LedgerRegister(fixture.ledger).sheet();
            fill(fixture, port, rows);
            List<Issue> before = fixture.ledger.all();
            ImportPlan<Issue> plan = new Clerk(fixture).plan(port, exported(port), Policy.UPDATE);
            assertThat(plan.rows())
                    .hasSameSizeAs(before)
                    .allSatisfy(r -> assertThat(r.flaws()).isEmpty())
                    .allSatisfy(r -> assertThat(r.state(Policy.UPDATE)).isEqualTo(RowState.SAME));
            assertThat(new Clerk(fixture).bring(plan).batch()).isEmpty();
            assertThat(fixture.ledger.all()).isEqualTo(before);
        } finally {
            fixture.store.close();
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void read_into_an_empty_ledger_the_texts_are_the_same(@ForAll("ledgers") List<Map<String, Object>> rows)
            throws IOException {
        Fixture from = new Fixture();
        Fixture to = new Fixture();
        try {
            SheetPort<Issue> port = new LedgerRegister(from.ledger).sheet();
            fill(from, port, rows);
            ImportPlan<Issue> plan =
                    new Clerk(to).plan(new LedgerRegister(to.ledger).sheet(), exported(port), Policy.UPDATE);
            for (int i = 0; i < plan.rows().size(); i++) {
                plan.mend(plan.rows().get(i), Map.of(), Decision.AS_NEW);
            }
            new Clerk(to).bring(plan);
            assertThat(shown(to.ledger.all())).isEqualTo(shown(from.ledger.all()));
        } finally {
            from.store.close();
            to.store.close();
        }
    }

    private static List<Map<String, String>> shown(List<Issue> issues) {
        return issues.stream().map(RoundTripTest::shown).toList();
    }

    private static Map<String, String> shown(Issue issue) {
        Map<String, String> texts = new HashMap<>();
        for (Column<Issue> column : LedgerColumns.ALL.all()) {
            if (!column.key().equals(LedgerColumns.ORIGIN)) {
                texts.put(
                        column.key(), column.show(issue).replaceAll("\\s+", " ").strip());
            }
        }
        return texts;
    }

    private static Path exported(SheetPort<Issue> port) throws IOException {
        Path file = Files.createTempFile("round", ".xlsx");
        file.toFile().deleteOnExit();
        WorkbookWriter.save(file, Export.all(port, true), port.all(), Progress.NONE);
        return file;
    }

    private static void fill(Fixture fixture, SheetPort<Issue> port, List<Map<String, Object>> rows) {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Issue like = fixture.ledger.all().get(0);
        Named section = fixture.people.createSection(Fixture.CLERK, "综合科").named();
        List<Named> people = List.of(
                fixture.people
                        .createPerson(Fixture.CLERK, "张伟", Optional.of(section))
                        .named(),
                fixture.people
                        .createPerson(Fixture.CLERK, "张伟", Optional.empty())
                        .named());
        fixture.history.write(Fixture.CLERK, "造数", change -> {
            int number = 100;
            for (Map<String, Object> row : rows) {
                Map<String, Object> values =
                        new HashMap<>(LedgerColumns.ALL.values(like).byKey());
                values.putAll(row);
                values.put(LedgerColumns.NUMBER, number++);
                values.put(LedgerColumns.OWNER, people.get(number % 2));
                values.put(LedgerColumns.SECTION, section);
                UUID id = Ids.next();
                port.rows().create(change, port.rows().restored(id, 1, new Values(values)));
            }
            return number;
        });
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> ledgers() {
        Arbitrary<String> text = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(40)
                .withChars("=+-@'\"<>&_x0041\t一二三ABC123 ,;、(汉𠮷\u0001\r\n.%/")
                .map(t -> t + "字");
        Arbitrary<PartialDate> date = Arbitraries.integers()
                .between(1890, 2100)
                .flatMap(y -> Arbitraries.integers()
                        .between(0, 12)
                        .flatMap(m -> Arbitraries.integers()
                                .between(0, m == 0 ? 0 : 28)
                                .map(d -> new PartialDate(y, m, d))));
        Arbitrary<Map<String, Object>> row =
                text.flatMap(content -> text.flatMap(goal -> text.flatMap(note -> date.map(d -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put(LedgerColumns.CONTENT, content);
                    values.put(LedgerColumns.GOAL, goal);
                    values.put(LedgerColumns.NOTE, note);
                    values.put(LedgerColumns.DEADLINE, d);
                    return values;
                }))));
        return row.list().ofMinSize(1).ofMaxSize(5);
    }
}
