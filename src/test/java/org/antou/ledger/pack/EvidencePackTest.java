package org.antou.ledger.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.antou.attachment.Attachment;
import org.antou.attachment.Attachments;
import org.antou.attachment.Incoming;
import org.antou.history.Entry;
import org.antou.ledger.Fixture;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.settings.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the folder that an inspection group is handed. */
class EvidencePackTest {

    @TempDir
    private Path temp;

    private final Fixture fixture = new Fixture();
    private Attachments attachments;
    private EvidencePack pack;
    private List<Issue> issues;
    private EvidencePack.Cover cover;

    @BeforeEach
    void aLedgerWithEvidence() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        attachments = new Attachments(
                fixture.store,
                fixture.history,
                new Parameters(fixture.store, fixture.history),
                temp.resolve("attachments"),
                fixture.clock);
        pack = new EvidencePack(attachments, Fixture.CLERK);
        Inspection inspection = fixture.reports.inspection(Optional.empty());
        issues = fixture.ledger.issues(inspection.id());
        cover = new EvidencePack.Cover("市档案馆", inspection, LocalDate.of(2021, 12, 28));
        attach(issues.get(0), "学习制度.txt", "制度正文");
        attach(issues.get(0), "签到表.txt", "签到");
        attach(issues.get(2), "窗口记录.txt", "记录");
    }

    @AfterEach
    void close() {
        fixture.store.close();
    }

    private Attachment attach(Issue issue, String name, String text) {
        return attachments
                .attach(
                        Fixture.CLERK,
                        new RecordRef(LedgerColumns.REGISTER, issue.id()),
                        List.of(Incoming.of(name, text.getBytes(StandardCharsets.UTF_8))))
                .get(0);
    }

    @Test
    void writesANumberedFolderPerIssueWithIndexAndWhatIsMissing() throws IOException {
        Path target = temp.resolve("迎检包");
        PackPlan written = pack.write(cover, issues, target);

        assertThat(written.files()).isEqualTo(3);
        assertThat(names(target))
                .contains(
                        "01-学习计划落实不到位/佐证1-学习制度.txt",
                        "01-学习计划落实不到位/佐证2-签到表.txt",
                        "02-研讨交流少",
                        "03-窗口排队时间长/佐证1-窗口记录.txt",
                        "佐证材料目录.xlsx",
                        "佐证材料目录.pdf",
                        "缺少的材料.txt");
        assertThat(target.resolve("01-学习计划落实不到位/佐证1-学习制度.txt")).hasContent("制度正文");
        assertThat(Files.readString(target.resolve("缺少的材料.txt"))).contains("缺少 1 处", "第2条 整改中:没有佐证材料");
        assertThat(Files.readAllBytes(target.resolve("佐证材料目录.pdf")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(fixture.history.latest(10)).extracting(Entry::action).contains("导出附件");
    }

    @Test
    void theZipHoldsTheSameAndLeavesNoCopyBehind() throws IOException {
        Path target = temp.resolve("迎检包.zip");
        pack.write(cover, issues, target);

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("01-学习计划落实不到位/佐证1-学习制度.txt", "02-研讨交流少/", "佐证材料目录.xlsx", "缺少的材料.txt");
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("attachments", "迎检包.zip");
        }
        assertThatThrownBy(() -> pack.write(cover, issues, target)).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void aLostFileIsListedAsMissingAndTheOthersAreWritten() throws IOException {
        attachments.contents().values().stream()
                .findFirst()
                .ifPresent(lost -> lost.toFile().delete());
        PackPlan written = pack.write(cover, issues, temp.resolve("迎检包"));

        assertThat(written.missing()).hasSize(2).anyMatch(line -> line.contains("内容缺失或损坏"));
        assertThat(written.files()).as("what is in the folder").isEqualTo(2);
    }

    @Test
    void namesStandOnEverySystem() {
        assertThat(PackPlan.safe("a/b:c*?\"<>|.txt")).isEqualTo("a_b_c______.txt");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
