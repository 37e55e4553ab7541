package org.antou.ledger.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antou.document.Documents;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Institution;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Issues;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Measure;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeAnswer;
import org.antou.ledger.model.NoticeComparison;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.ledger.model.NoticeOpening;
import org.antou.ledger.model.NoticeOrder;
import org.antou.ledger.model.NoticeReader;
import org.antou.ledger.model.NoticeRows;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.model.NoticeWriter;
import org.antou.ledger.model.Reports;
import org.antou.ledger.model.Status;
import org.antou.paper.WordFiles;
import org.antou.paper.WordPress;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** What is written as a Word file and read back by the importer gives the same ledger. */
class NoticePaperTest {

    private static final String HAN = "办理窗口服务党员干部学习记录检查管理水库文化社区审批事项培训调研走访群众";

    /** An issue as a clerk would have it, by hand or from an import. */
    record Draft(
            String content,
            String progress,
            List<String> measures,
            Status status,
            Optional<PartialDate> due,
            boolean rule) {}

    @Property(tries = 120)
    void givesTheSameLedgerBack(@ForAll("ledgers") List<List<Draft>> aspects) throws IOException {
        NoticeSource source = source(aspects);
        NoticeOrder order = NoticeOpening.order(source, NoticeOpening.Kind.NOTICE, "", Reports.DAY);
        Notice read = throughWord(source, order);
        NoticeRows rows = NoticeRows.of(read, UUID::randomUUID);

        assertThat(NoticeComparison.differences(source, order, read)).isEmpty();
        assertThat(read.findings()).noneMatch(f -> f.rule().startsWith("notice.total"));
        assertThat(read.signer()).isEqualTo(source.inspection().signer());
        assertThat(read.team()).isEqualTo(source.inspection().team());
        assertThat(List.of(read.started(), read.ended(), read.feedback(), read.published()))
                .containsExactly(
                        source.inspection().started(),
                        source.inspection().ended(),
                        source.inspection().feedback(),
                        Optional.of(Reports.DAY));
        for (int i = 0; i < rows.issues().size(); i++) {
            Issue was = source.issues().get(i);
            Issue is = rows.issues().get(i);
            assertThat(is.content()).isEqualTo(was.content());
            assertThat(is.progress()).isEqualTo(NoticeAnswer.of(was, Optional.of(Reports.DAY)));
            assertThat(is.progress()).contains(was.progress());
            assertThat(is.institutions())
                    .extracting(Institution::title)
                    .containsAll(
                            was.institutions().stream().map(Institution::title).toList());
        }
    }

    @Property(tries = 20)
    void changesNothingMoreTheSecondTime(@ForAll("ledgers") List<List<Draft>> aspects) throws IOException {
        NoticeSource source = source(aspects);
        NoticeOrder order = NoticeOpening.order(source, NoticeOpening.Kind.NOTICE, "", Reports.DAY);
        NoticeRows once = NoticeRows.of(throughWord(source, order), UUID::randomUUID);
        NoticeSource again = NoticeSource.of(once.inspection(), once.aspects(), once.issues());

        assertThat(NoticeWriter.write(again, order).lines())
                .isEqualTo(NoticeWriter.write(source, order).lines());
    }

    @Test
    void givesARealLedgerBackCharacterByCharacter() throws IOException {
        Path file = Path.of(System.getProperty("antou.shared", "../shared"), "notices", "anshan-2021.txt");
        assumeTrue(Files.exists(file), "the real notice lies beside the project only in some places");
        NoticeRows rows = NoticeRows.of(NoticeReader.read("通报", Files.readAllLines(file)), UUID::randomUUID);
        NoticeSource source = NoticeSource.of(rows.inspection(), rows.aspects(), rows.issues());
        NoticeOrder order = NoticeOpening.order(
                source,
                NoticeOpening.Kind.NOTICE,
                "",
                rows.inspection().notice().orElseThrow());
        NoticeRows back = NoticeRows.of(throughWord(source, order), UUID::randomUUID);

        assertThat(order.title()).isEqualTo("鞍山市行政审批局党组关于十二届市委第八轮巡察反馈意见整改落实情况的通报");
        assertThat(back.aspects()).extracting(Aspect::title).isEqualTo(titles(rows.aspects()));
        assertThat(back.issues().stream().map(NoticePaperTest::facts).toList())
                .isEqualTo(rows.issues().stream().map(NoticePaperTest::facts).toList());
        assertThat(back.inspection())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(rows.inspection());
    }

    private static List<String> titles(List<Aspect> aspects) {
        return aspects.stream().map(Aspect::title).toList();
    }

    /** Everything of an issue but its ids. */
    private static List<Object> facts(Issue issue) {
        return List.of(
                issue.number(),
                issue.aspect().name(),
                issue.content(),
                issue.progress(),
                issue.status(),
                issue.statusWords(),
                issue.remedy(),
                issue.deadline(),
                issue.measures().stream().map(Measure::line).toList(),
                issue.institutions().stream().map(Institution::line).toList(),
                issue.origin());
    }

    private static Notice throughWord(NoticeSource source, NoticeOrder order) throws IOException {
        Path file = Files.createTempFile("notice", ".docx");
        try {
            WordFiles.save(
                    new WordPress(List.of()).write(NoticePaper.of(NoticeWriter.write(source, order), "内部资料")), file);
            return NoticeReader.read("通报.docx", Documents.read(file).lines());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static NoticeSource source(List<List<Draft>> drafts) {
        List<Aspect> aspects = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (int a = 0; a < drafts.size(); a++) {
            Aspect aspect = new Aspect(
                    Issues.id(900 + a), 1, Issues.INSPECTION.id(), a + 1, "第" + "一二三四五".charAt(a) + "方面工作抓得不紧");
            aspects.add(aspect);
            drafts.get(a).forEach(d -> issues.add(issue(d, aspect, issues.size() + 1)));
        }
        return NoticeSource.of(Reports.inspection(), aspects, issues);
    }

    private static Issue issue(Draft draft, Aspect aspect, int number) {
        Issue bare = Issues.status(number, draft.status());
        Issue filled = Issues.with(bare, LedgerColumns.CONTENT, draft.content());
        if (!draft.progress().isEmpty()) {
            filled = Issues.with(filled, LedgerColumns.PROGRESS, draft.progress());
        }
        if (draft.due().isPresent()) {
            filled = Issues.with(filled, LedgerColumns.DEADLINE, draft.due().get());
        }
        List<Institution> rules = draft.rule()
                ? List.of(new Institution(UUID.randomUUID(), "市档案馆第" + number + "号办法", Kind.NEW))
                : List.of();
        return filled.withParts(
                new Named(aspect.id(), aspect.title()),
                draft.measures().stream()
                        .map(text -> new Measure(UUID.randomUUID(), text, true))
                        .toList(),
                rules);
    }

    @Provide
    Arbitrary<List<List<Draft>>> ledgers() {
        Arbitrary<String> sentence = Arbitraries.strings()
                .withChars(HAN.toCharArray())
                .ofMinLength(6)
                .ofMaxLength(40)
                .map(s -> s + "。");
        Arbitrary<String> paragraphs = sentence.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n", list));
        Arbitrary<String> words = Arbitraries.of("", "", "整改完毕。", "正在整改,定期整改到位。", "已完成整改,并长期坚持。");
        Arbitrary<String> progress = Combinators.combine(words, paragraphs).as((w, p) -> w + p);
        Arbitrary<Status> status = Arbitraries.of(Status.values());
        Arbitrary<Optional<PartialDate>> due = Arbitraries.of(
                        new PartialDate(2021, 12, 31),
                        new PartialDate(2021, 6, 30),
                        new PartialDate(2022, 3, 0),
                        new PartialDate(2022, 0, 0))
                .optional();
        Arbitrary<Draft> draft = Combinators.combine(
                        paragraphs, progress, sentence.list().ofMaxSize(3), status, due, Arbitraries.of(true, false))
                .as(NoticePaperTest::draft);
        return draft.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(4);
    }

    /** Words that contradict the status are a finding of the check, not a ledger to be given back. */
    private static Draft draft(
            String content,
            String progress,
            List<String> measures,
            Status status,
            Optional<PartialDate> due,
            boolean rule) {
        boolean doneWords = progress.startsWith("整改完毕") || progress.startsWith("已完成");
        boolean openWords = progress.startsWith("正在整改");
        boolean fits =
                doneWords ? status.tally() == Status.Tally.DONE : !openWords || status.tally() == Status.Tally.ONGOING;
        String text = fits ? progress : progress.substring(progress.indexOf('。') + 1);
        return new Draft(content, text, measures, status, due, rule);
    }
}
