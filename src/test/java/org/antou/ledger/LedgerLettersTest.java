package org.antou.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.ledger.model.Arrears;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Issues;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Urging;
import org.antou.ledger.model.UrgingKind;
import org.antou.letter.LetterState;
import org.antou.letter.Letters;
import org.antou.letter.NumberedLetter;
import org.antou.paper.OfficialPaper;
import org.antou.paper.Press;
import org.antou.problem.Problem;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 督办通知, 提醒书 and 督查通报 say what is overdue and what nobody supervised, and get their numbers. */
class LedgerLettersTest {

    @TempDir
    Path folder;

    private final Fixture fixture = new Fixture();
    private final Clock later = Clock.fixed(Instant.parse("2022-01-15T01:00:00Z"), fixture.clock.getZone());
    private final Letters letters =
            new Letters(fixture.store, fixture.history, fixture.attachments, new Press(List.of()), later);
    private final LedgerLetters ledgerLetters = new LedgerLetters(
            fixture.ledger,
            new Supervisions(fixture.store, fixture.history, new Parameters(fixture.store, fixture.history), later),
            letters,
            new Office(fixture.store, fixture.history),
            later);
    private List<UUID> all = List.of();

    @BeforeEach
    void ledger() {
        UUID inspection =
                fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice()).inspection();
        all = fixture.ledger.issues(inspection).stream().map(Issue::id).toList();
    }

    @AfterEach
    void close() {
        fixture.store.close();
    }

    private static String text(OfficialPaper paper) {
        return paper.parts().stream().map(OfficialPaper.Part::text).collect(Collectors.joining("\n"));
    }

    @Test
    void tells_what_is_overdue_and_which_half_months_nobody_supervised() {
        List<Arrears> arrears = ledgerLetters.arrears(all);

        assertThat(arrears).extracting(Arrears::late).containsExactly(0L, 15L, 0L);
        assertThat(arrears.get(0).none()).as("done before the ledger began").isTrue();
        assertThat(arrears.get(1).holes()).hasSize(14);
        assertThat(arrears.get(1).holes().get(0).until()).isEqualTo(LocalDate.of(2021, 6, 25));
    }

    @Test
    void an_order_names_each_issue_with_its_reasons_and_leaves_out_what_needs_none() {
        Urging urging = ledgerLetters.propose(UrgingKind.ORDER, ledgerLetters.arrears(all));
        OfficialPaper paper = preview(urging);

        assertThat(urging.leftOut()).extracting(a -> a.issue().number()).containsExactly(1);
        assertThat(paper.number()).isEqualTo("整改督〔2022〕1号");
        assertThat(paper.parts().get(0)).isEqualTo(OfficialPaper.part(OfficialPaper.Level.ADDRESSEE, "各有关科室\uFF1A"));
        assertThat(text(paper))
                .contains("下列 2 条问题")
                .contains("第 2 条“研讨交流少”")
                .contains("整改时限2021年12月31日\uFF0C已超期 15 天。")
                .contains("2021年6月11日至2021年6月25日")
                .contains("共 14 期没有督查记录")
                .contains("请于2022年1月22日前")
                .doesNotContain("学习计划");
    }

    @Test
    void an_order_goes_to_the_sections_of_what_it_says_and_not_of_what_it_leaves_out() {
        leads(all.get(0), "财务科");
        leads(all.get(1), "业务科");
        List<Arrears> arrears = ledgerLetters.arrears(all);

        assertThat(ledgerLetters.propose(UrgingKind.ORDER, arrears).to()).isEqualTo("业务科");
        assertThat(ledgerLetters.propose(UrgingKind.REMINDER, arrears).to()).isEqualTo("财务科、业务科");
    }

    private void leads(UUID issue, String section) {
        fixture.ledger.save(
                Fixture.CLERK,
                Issues.with(
                        fixture.ledger.find(issue).orElseThrow(),
                        LedgerColumns.SECTION,
                        fixture.people.createSection(Fixture.CLERK, section).named()));
    }

    @Test
    void a_circular_counts_and_a_reminder_may_speak_of_what_is_not_yet_due() {
        OfficialPaper circular = preview(ledgerLetters.propose(UrgingKind.CIRCULAR, ledgerLetters.arrears(all)));
        assertThat(text(circular))
                .contains("一、总体情况")
                .contains("超期未完成 1 条\uFF0C没有按期督查 2 条、共 28 期")
                .contains("二、超期未完成的问题")
                .contains("三、没有按期督查的问题");
        Urging reminder = ledgerLetters.propose(UrgingKind.REMINDER, ledgerLetters.arrears(all.subList(0, 1)));
        assertThat(reminder.mistake()).isEmpty();
    }

    @Test
    void what_needs_no_urging_and_what_has_no_addressee_gets_no_number() {
        Urging done = ledgerLetters.propose(UrgingKind.ORDER, ledgerLetters.arrears(all.subList(0, 1)));
        Urging open = ledgerLetters.propose(UrgingKind.ORDER, ledgerLetters.arrears(all.subList(1, 2)));
        Urging nobody = new Urging(open.kind(), open.arrears(), " ", open.on(), Optional.empty(), "", "");
        Urging before = new Urging(
                open.kind(),
                open.arrears(),
                "办公室",
                open.on(),
                Optional.of(open.on().minusDays(1)),
                "",
                "");

        for (Urging wrong : List.of(done, nobody, before)) {
            assertThatThrownBy(() -> ledgerLetters.issue(Fixture.CLERK, wrong)).isInstanceOf(Problem.Expected.class);
        }
        assertThatThrownBy(() -> ledgerLetters.issue(Fixture.READER, open)).isInstanceOf(Problem.Expected.class);
        assertThat(letters.count()).isZero();
    }

    @Test
    void the_paper_is_numbered_and_kept_as_pdf_and_as_word_with_the_same_words() throws IOException {
        Urging urging = ledgerLetters.propose(UrgingKind.ORDER, ledgerLetters.arrears(all));
        NumberedLetter letter = ledgerLetters.issue(Fixture.CLERK, urging);
        Path word = folder.resolve("通知.docx");
        letters.saveWord(Fixture.CLERK, letter, word);

        assertThat(letter.state()).isEqualTo(LetterState.TO_SIGN);
        assertThat(preview(urging).number()).isEqualTo("整改督〔2022〕2号");
        try (PDDocument pdf = Loader.loadPDF(letters.printed(letter).bytes());
                XWPFWordExtractor docx =
                        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(word))))) {
            for (String there : List.of("整改督〔2022〕1号", "整改督查督办通知书", "研讨交流少", "2022年1月15日")) {
                assertThat(docx.getText().replaceAll("\\s", "")).contains(there);
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                        .contains(there);
            }
        }
        assertThat(fixture.history.latest(1).get(0).action()).isEqualTo("导出附件");
    }

    /** The paper with the number that it would get now. */
    private OfficialPaper preview(Urging urging) {
        return LedgerLetters.preview(urging, ledgerLetters.nextNumber(urging.kind(), urging.on()));
    }
}
