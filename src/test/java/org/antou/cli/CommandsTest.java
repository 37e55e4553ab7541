package org.antou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.app.Startup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from an empty folder to a printed ledger, as an administrator types them. */
class CommandsTest {

    @TempDir
    Path temp;

    private TestTerminal terminal;
    private Path store;
    private Path password;

    @BeforeEach
    void anAdministrator() throws IOException {
        terminal = new TestTerminal(temp);
        store = temp.resolve("data");
        password = Files.writeString(temp.resolve("password"), "\uFEFFAa-12345\r\n第二行不算\n");
    }

    @Test
    void aNoticeBecomesALedgerThatPrints() throws IOException {
        assertThat(create()).isZero();
        assertThat(terminal.json().path("recoveryCode").asText()).matches("(\\w{4}-){6}\\w{4}");

        Path notice = sample();
        assertThat(in("import", "notice", notice, "--json")).isZero();
        JsonNode imported = terminal.json();
        assertThat(imported.path("issues").asInt()).isEqualTo(14);
        assertThat(imported.path("items")).hasSize(14);
        assertThat(imported.path("done").asInt()
                        + imported.path("basic").asInt()
                        + imported.path("open").asInt()
                        + imported.path("unconfirmed").asInt())
                .isEqualTo(14);

        Path pdf = temp.resolve("台账.pdf");
        assertThat(in("export", "ledger", pdf, "--marking", "内部资料", "--json")).isZero();
        assertThat(terminal.json().path("issues").asInt()).isEqualTo(14);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        assertThat(in("audit", "--json")).isZero();
        assertThat(terminal.json().path("whole").asBoolean()).isTrue();
        assertThat(terminal.json().path("entries").asLong()).isGreaterThan(14);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void theEvidenceOfALedgerIsPackedWithWhatIsMissing() throws IOException {
        create();
        in("import", "notice", sample());
        Path zip = temp.resolve("迎检包.zip");
        assertThat(in("export", "pack", zip, "--json")).isZero();
        assertThat(terminal.json().path("folders").asInt()).isEqualTo(14);
        assertThat(terminal.json().path("missing")).hasSize(14);
        assertThat(Files.size(zip)).isPositive();

        assertThat(in("export", "pack", zip)).isEqualTo(1);
        assertThat(terminal.err()).contains("已经在那里了");
    }

    @Test
    void aCheckTellsOfIssuesThatNobodyLookedAt() throws IOException {
        create();
        in("import", "notice", sample());
        assertThat(in("check", "--on", "2030-01-01", "--json")).isZero();
        assertThat(terminal.json().path("findings").findValuesAsText("rule"))
                .contains("ledger.supervision", "ledger.supervision-holes", "ledger.evidence");
    }

    @Test
    void aLedgerBecomesANoticeThatGivesTheSameLedger() throws IOException {
        create();
        assertThat(in("import", "notice", sample(), "--json")).isZero();
        JsonNode first = terminal.json();

        Path word = temp.resolve("通报.docx");
        assertThat(in("export", "notice", word, "--json")).isZero();
        assertThat(terminal.json().path("issues").asInt()).isEqualTo(14);
        assertThat(terminal.json().path("findings").findValuesAsText("rule")).doesNotContain("report.round-trip");

        assertThat(in("import", "notice", word, "--dry-run", "--json")).isZero();
        JsonNode second = terminal.json();
        for (String field : java.util.List.of("aspects", "issues", "done", "basic", "open", "unconfirmed", "items")) {
            assertThat(second.path(field)).as(field).isEqualTo(first.path(field));
        }
        assertThat(in("export", "notice", temp.resolve("通报.pdf"))).isEqualTo(1);
        assertThat(in("export", "notice", word, "--date", "去年")).isEqualTo(1);
    }

    @Test
    void theCheckTellsWhatEveryRuleFinds() throws IOException {
        create();
        assertThat(in("check", "--json")).isZero();
        assertThat(terminal.json().path("findings")).isEmpty();

        in("import", "notice", sample());
        assertThat(in("check", "--on", "2031-01-01", "--json")).isZero();
        JsonNode found = terminal.json().path("findings");
        assertThat(found.findValuesAsText("rule")).contains("ledger.overdue", "ledger.elements", "ledger.evidence");
        assertThat(found.findValuesAsText("register")).containsOnly("ledger");
        assertThat(found).allSatisfy(f -> assertThat(f.path("basis").asText()).isNotBlank());
        assertThat(in("check", "--on", "明天")).isEqualTo(1);
    }

    @Test
    void theAnshanNoticeGivesExactlyItsFigures() {
        Path notice = Path.of(System.getProperty("antou.shared", "../shared"), "notices", "anshan-2021.txt");
        Assumptions.assumeTrue(Files.exists(notice));
        create();
        assertThat(in("import", "notice", notice, "--json")).isZero();
        JsonNode read = terminal.json();
        assertThat(read.path("aspects").asInt()).isEqualTo(4);
        assertThat(read.path("issues").asInt()).isEqualTo(40);
        assertThat(read.path("done").asInt()).isEqualTo(35);
        assertThat(read.path("open").asInt()).isEqualTo(5);
        assertThat(read.path("unconfirmed").asInt()).isZero();
        assertThat(read.path("inspection").path("from").asText()).isEqualTo("2020-03-30");
        assertThat(read.path("inspection").path("to").asText()).isEqualTo("2020-06-12");
        assertThat(read.path("items").path(8).path("due").asText()).isEqualTo("2021-12-31");
        assertThat(read.path("items").path(39).path("due").asText()).isEqualTo("2021-02-09");
        assertThat(read.path("items").path(0).path("due").isNull()).isTrue();
        assertThat(read.path("findings")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aDryRunReadsWithoutAStore() throws IOException {
        assertThat(terminal.run("import", "notice", sample(), "--dry-run")).isZero();
        assertThat(terminal.out()).contains("读到3个方面、14条问题");
        assertThat(store).doesNotExist();
    }

    @Test
    void aTextWithoutIssuesIsToldSoWithTheTotalsOfItsPreamble() throws IOException {
        Path notice = Files.writeString(store.resolveSibling("总述.txt"), "巡察反馈4个方面21个问题,目前已完成整改19个,正在整改2个。");
        assertThat(terminal.run("import", "notice", notice, "--dry-run")).isZero();
        assertThat(terminal.out()).contains("没有逐条列出的问题", "通报自述:共 21,完成 19,未完成 2");
        assertThat(terminal.run("import", "notice", notice, "--dry-run", "--json"))
                .isZero();
        assertThat(terminal.json().path("totals").path("issues").asInt()).isEqualTo(21);
    }

    @Test
    void theSameNoticeTwiceIsAnExpectedProblem() throws IOException {
        create();
        Path notice = sample();
        in("import", "notice", notice);
        assertThat(in("import", "notice", notice, "--json")).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("已经导入过", "没有改动");
    }

    @Test
    void thePracticeOfficeIsFurnishedAndMarked() {
        assertThat(terminal.run("demo", "--store", store, "--password-file", password, "--json"))
                .isZero();
        assertThat(terminal.json().path("issues").asInt()).isEqualTo(14);
        try (Startup startup = Startup.at(store, java.time.Clock.systemUTC());
                var desk = startup.signIn("练习", "Aa-12345".toCharArray()).desk()) {
            assertThat(desk.office().get().practice()).isTrue();
            assertThat(desk.people().persons())
                    .hasSize(25)
                    .allMatch(p -> !p.idNumber().isEmpty());
            assertThat(desk.branches().rosters())
                    .extracting(roster -> roster.members().size())
                    .containsExactlyInAnyOrder(9, 8, 4);
            assertThat(desk.ledger().all().stream().filter(i -> i.owner().isPresent()))
                    .hasSize(10);
        }
    }

    @Test
    void aWrongPasswordIsToldInPlainWords() throws IOException {
        create();
        Files.writeString(password, "wrong");
        assertThat(in("audit")).isEqualTo(1);
        assertThat(terminal.err()).contains("口令不对", "输入法", "再错4次").doesNotContain("Exception");
    }

    @Test
    void aMendedKeyRingIsTold() throws IOException {
        create();
        Files.writeString(store.resolve("keyring.json"), "{");
        assertThat(in("audit", "--json")).isZero();
        assertThat(terminal.err()).contains("已改用备份副本", "数据完好");
        assertThat(in("audit", "--json")).isZero();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void thePasswordIsAskedForAtATerminalOnly() {
        create();
        assertThat(terminal.run("audit", "--store", store)).isEqualTo(1);
        assertThat(terminal.err()).contains("--password-file");
        terminal.types("Aa-12345");
        assertThat(terminal.run("audit", "--store", store)).isZero();
        assertThat(terminal.out()).contains("与封记一致");
    }

    @Test
    void wrongUsageIsTwoAndInChinese() {
        assertThat(terminal.run("create")).isEqualTo(2);
        assertThat(terminal.err()).contains("缺少:", "--store", "--user", "用法:antou create");
        assertThat(terminal.run("exprot")).isEqualTo(2);
        assertThat(terminal.err()).contains("不认识:exprot");
        assertThat(terminal.run("import")).isEqualTo(2);
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out()).contains("用法:", "create", "demo", "import", "export", "audit");
    }

    @Test
    void anEndingThatIsNotThereYetIsSaid() {
        create();
        assertThat(in("export", "ledger", temp.resolve("a.docx"))).isEqualTo(1);
        assertThat(terminal.err()).contains("还不能", ".pdf");
        assertThat(in("export", "ledger", temp.resolve("a.xlsx"))).isEqualTo(1);
        assertThat(terminal.err()).contains("还没有记录");
        assertThat(in("export", "ledger", temp.resolve("a.pdf"))).isEqualTo(1);
        assertThat(terminal.err()).contains("还没有巡察轮次");
        assertThat(temp.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void aFolderWithoutDataIsNotMade() {
        assertThat(in("audit")).isEqualTo(1);
        assertThat(terminal.err()).contains("没有案头的数据");
        assertThat(store).doesNotExist();
    }

    @Test
    void insideTheProgramsFolderNoStoreIsMade() {
        Path inside = temp.resolve("program").resolve("data");
        assertThat(terminal.run("create", "--store", inside, "--user", "wang", "--password-file", password))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("程序自己的文件夹");
    }

    private int create() {
        return terminal.run(
                "create", "--store", store, "--user", "wang", "--password-file", password, "--unit", "某局", "--json");
    }

    private int in(Object... command) {
        Object[] words = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(command),
                        java.util.stream.Stream.of("--store", store, "--password-file", password))
                .toArray();
        return terminal.run(words);
    }

    private Path sample() throws IOException {
        return Files.copy(Path.of("assets", "sample", "notice.txt"), temp.resolve("通报.txt"));
    }
}
