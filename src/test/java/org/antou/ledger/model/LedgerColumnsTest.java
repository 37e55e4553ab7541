package org.antou.ledger.model;

import static org.antou.ledger.model.Issues.complete;
import static org.antou.ledger.model.Issues.id;
import static org.antou.ledger.model.Issues.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.register.Column;
import org.antou.register.FieldChange;
import org.antou.register.Named;
import org.antou.register.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerColumnsTest {

    /** What the history keeps must be enough to make a removed issue again. */
    @Test
    void an_issue_comes_back_from_its_history() {
        Issue issue = full();
        Values values = Values.empty();
        for (FieldChange change : LedgerColumns.ALL.diff(Optional.empty(), issue)) {
            Column<Issue> column = LedgerColumns.ALL.get(change.field());
            values = values.with(change.field(), column.parse(change.after()));
        }
        Issue again = LedgerColumns.restored(issue.id(), issue.version(), values, () -> id(77));
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("measures.id", "institutions.id")
                .isEqualTo(issue);
    }

    @Test
    void a_form_changes_only_what_it_edits() {
        Issue issue = full();
        Issue edited = LedgerColumns.ALL.apply().apply(issue, Values.empty().with("content", Optional.of("新")));
        assertThat(edited.content()).isEqualTo("新");
        assertThat(edited.goal()).isEmpty();
        assertThat(edited.leader()).isEmpty();
        assertThat(edited.measures()).isEqualTo(issue.measures());
        assertThat(edited.origin()).isEqualTo(issue.origin());
        assertThat(edited.status()).isEqualTo(issue.status());
    }

    @Test
    void the_printed_columns_fit_on_a4_landscape() {
        int width = LedgerColumns.ALL.all().stream().mapToInt(Column::width).sum();
        assertThat(width).isBetween(240, 277);
    }

    @Test
    void no_two_columns_answer_to_one_heading() {
        List<String> headings = LedgerColumns.ALL.all().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.title()), c.aliases().stream()))
                .toList();
        assertThat(headings).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"√ 培训, true, 培训", "□ 培训, false, 培训", "培训, false, 培训", "√培训, false, √培训"})
    void a_measure_reads_as_a_line(String line, boolean done, String content) {
        assertThat(Measure.parse(id(1), line)).isEqualTo(new Measure(id(1), content, done));
    }

    @ParameterizedTest
    @CsvSource({"《报销细则》, NEW, 报销细则", "《报销细则》(修订), REVISED, 报销细则", "报销细则, NEW, 报销细则", "《关于〈办法〉的通知》, NEW, 关于〈办法〉的通知"})
    void a_document_reads_as_a_line(String line, Kind kind, String title) {
        assertThat(Institution.parse(id(1), line)).isEqualTo(new Institution(id(1), title, kind));
    }

    private static Issue full() {
        Issue issue = complete(Status.ONGOING);
        issue = with(issue, LedgerColumns.SUPPORTING, List.of(new Named(id(20), "法规科"), new Named(id(21), "财务科")));
        issue = with(issue, LedgerColumns.REMEDY, Remedy.STANDING);
        issue = with(issue, LedgerColumns.PROGRESS, "一是培训。\n二是检查。");
        issue = with(issue, LedgerColumns.NOTE, "备注");
        return issue.withParts(
                        Issues.ASPECT,
                        List.of(new Measure(id(30), "培训", true), new Measure(id(31), "检查", false)),
                        List.of(new Institution(id(40), "报销细则", Kind.REVISED)))
                .from(3, "正在整改,定期整改到位", Issue.IMPORTED);
    }
}
