package org.antou.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.history.Batch;
import org.antou.sheet.Progress;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.CellWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks on the command line: out, in, and what is refused. */
class SheetCommandsTest {

    @TempDir
    Path temp;

    private TestTerminal terminal;
    private Path store;
    private Path password;

    @BeforeEach
    void anOffice() throws IOException {
        terminal = new TestTerminal(temp);
        store = temp.resolve("data");
        password = Files.writeString(temp.resolve("password"), "Aa-12345");
        terminal.run("create", "--store", store, "--user", "wang", "--password-file", password, "--unit", "某局");
    }

    @Test
    void a_ledger_goes_out_and_comes_back_unchanged() throws IOException {
        in("import", "notice", Files.copy(Path.of("assets", "sample", "notice.txt"), temp.resolve("通报.txt")));
        Path file = temp.resolve("台账.xlsx");
        assertThat(in("export", "ledger", file, "--json")).isZero();
        assertThat(terminal.json().path("rows").asInt()).isEqualTo(14);
        assertThat(in("import", "ledger", file, "--duplicates", "update", "--json"))
                .isZero();
        JsonNode read = terminal.json();
        assertThat(read.path("rows").asInt()).isEqualTo(14);
        assertThat(read.path("unchanged").asInt()).isEqualTo(14);
        assertThat(read.path("imported").asInt() + read.path("updated").asInt()).isZero();
        assertThat(read.path("rejected")).isEmpty();
    }

    @Test
    void good_people_come_in_and_bad_ones_go_to_a_file_with_the_reasons() throws IOException {
        Path file = Files.writeString(
                temp.resolve("人员.csv"),
                "姓名,科室,身份证号\n林致远,综合科,11010519491231002X\n周明,综合科,4.4E+17\n,综合科,\n",
                StandardCharsets.UTF_8);
        Path rejected = temp.resolve("没导入.xlsx");
        assertThat(in("import", "people", file, "--dry-run", "--json")).isZero();
        assertThat(terminal.json().path("imported").asInt()).isEqualTo(1);
        assertThat(in("import", "people", file, "--rejected", rejected, "--json"))
                .isZero();
        JsonNode read = terminal.json();
        assertThat(read.path("rows").asInt()).isEqualTo(3);
        assertThat(read.path("imported").asInt()).isEqualTo(1);
        JsonNode first = read.path("rejected").path(0);
        assertThat(first.path("cell").asText()).isEqualTo("C3");
        assertThat(first.path("value").asText()).isEqualTo("4.4E+17");
        assertThat(first.path("sheet").asText()).isNotEmpty();
        assertThat(first.path("reason").asText()).contains("科学计数法");
        assertThat(read.path("rejected").path(1).path("reason").asText()).contains("姓名");
        assertThat(SheetReader.read(rejected, Progress.NONE).sheets().get(0).rows())
                .hasSize(3);

        Path out = temp.resolve("出.xlsx");
        assertThat(in("export", "people", out, "--json")).isZero();
        assertThat(terminal.json().path("rows").asInt()).isEqualTo(1);
        assertThat(in("import", "people", file, "--duplicates", "update")).isZero();
        assertThat(terminal.out()).contains("没有变化 1");
    }

    @Test
    void a_table_without_known_headings_is_told_how_to_name_them() throws IOException {
        Path file = Files.writeString(temp.resolve("x.csv"), "甲栏,乙栏\n张三,综合科\n");
        assertThat(in("import", "people", file)).isEqualTo(1);
        assertThat(terminal.err()).contains("表头", "--map");
        assertThat(in("import", "people", file, "--header", 1, "--map", "甲栏=姓名", "--map", "乙栏=科室", "--json"))
                .isZero();
        assertThat(terminal.json().path("imported").asInt()).isEqualTo(1);
    }

    @Test
    void identity_numbers_go_out_only_with_a_reason_which_stands_in_the_history() throws IOException {
        Path file = Files.writeString(temp.resolve("人.csv"), "姓名,科室,身份证号\n林致远,综合科,11010519491231002X\n周明,综合科,\n");
        assertThat(in("import", "people", file)).isZero();
        Path out = temp.resolve("出.xlsx");
        assertThat(in("export", "people", out)).isZero();
        assertThat(texts(out)).noneMatch(t -> t.contains("11010519491231002X"));
        assertThat(in("export", "people", temp.resolve("密.xlsx"), "--sensitive"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("事由", "--reason");
        assertThat(temp.resolve("密.xlsx")).doesNotExist();
        assertThat(in("export", "people", out, "--sensitive", "--reason", "办理登记备案"))
                .isZero();
        assertThat(texts(out)).contains("11010519491231002X");
        assertThat(in("audit")).isZero();
        try (Startup startup = Startup.at(store, Clock.systemDefaultZone())) {
            SignedIn signedIn = startup.signIn("wang", "Aa-12345".toCharArray());
            try (Desk desk = signedIn.desk()) {
                Batch last = desk.history().batches(1).get(0);
                assertThat(last.action()).isEqualTo("导出身份证号等敏感内容");
                assertThat(last.records()).as("who has a number").isOne();
                assertThat(desk.history()
                                .ofBatch(last.id())
                                .get(0)
                                .changes()
                                .get(0)
                                .after())
                        .isEqualTo("办理登记备案(导出到 出.xlsx)");
                assertThatThrownBy(() -> desk.undo().undo(signedIn.session(), last.id()))
                        .hasMessageContaining("收不回来");
            }
        }
    }

    @Test
    void branches_go_out_come_back_and_have_a_template() throws IOException {
        Path file = Files.writeString(
                temp.resolve("支部.csv"), "支部名称,支部类型,设支委会,党小组,任期起,届满时间\n机关第一党支部,党支部,是,第一小组,2022.03,2025年3月\n");
        assertThat(in("import", "branches", file, "--json")).isZero();
        assertThat(terminal.json().path("imported").asInt()).isOne();
        Path out = temp.resolve("出.xlsx");
        assertThat(in("export", "branches", out)).isZero();
        assertThat(in("import", "branches", out, "--duplicates", "update", "--json"))
                .isZero();
        assertThat(terminal.json().path("unchanged").asInt()).isOne();
        Path template = temp.resolve("模板.xlsx");
        assertThat(in("template", "branches", template, "--json")).isZero();
        assertThat(in("import", "branches", template, "--json")).isZero();
        assertThat(terminal.json().path("rows").asInt()).isZero();
        assertThat(terminal.json().path("leftOut").asInt()).isOne();
    }

    @Test
    void every_register_with_a_sheet_has_a_template() {
        for (String register : List.of("ledger", "meetings", "people", "branches", "sanctions", "reports")) {
            Path file = temp.resolve(register + ".xlsx");
            assertThat(in("template", register, file, "--json")).isZero();
            assertThat(terminal.json().path("columns").asInt()).isPositive();
            assertThat(SheetReader.read(file, Progress.NONE).sheets()).isNotEmpty();
        }
    }

    private static List<String> texts(Path file) {
        return SheetReader.read(file, Progress.NONE).sheets().get(0).rows().stream()
                .flatMap(row -> IntStream.range(0, row.filled()).mapToObj(i -> CellWords.of(row.filled(i))))
                .toList();
    }

    private int in(Object... command) {
        return terminal.run(
                Stream.concat(Arrays.stream(command), Stream.of("--store", store, "--password-file", password))
                        .toArray());
    }
}
