package org.antou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings on the command line, in the practice office. */
class MeetingCommandsTest {

    @TempDir
    Path temp;

    private TestTerminal terminal;
    private Path store;
    private Path password;

    @BeforeEach
    void thePracticeOffice() throws IOException {
        terminal = new TestTerminal(temp);
        store = temp.resolve("practice");
        password = Files.writeString(temp.resolve("password"), "Aa-12345");
        terminal.run("demo", "--store", store, "--password-file", password);
    }

    @Test
    void meetings_come_in_and_go_out_and_the_year_is_reckoned() throws IOException {
        Path file = Files.writeString(
                temp.resolve("会议.csv"),
                "支部,会议类型,会议时间,地点,主持人,参会人员,请假人员,议题,会议内容\n"
                        + "综合党支部,党员大会,2023年5月8日9:00-10:30,三楼,方予安,方予安、陆星河,单思齐(出差),学习文件,内容\n"
                        + "没有的支部,党员大会,2023-05-08,,,,,,\n"
                        + "综合党支部,支委会,2023-05-09,,,方予安,生面孔(病假),,\n",
                StandardCharsets.UTF_8);
        assertThat(in("import", "meetings", file, "--json")).isZero();
        JsonNode read = terminal.json();
        assertThat(read.path("imported").asInt()).isEqualTo(1);
        assertThat(read.path("rejected").toString()).contains("没有的支部").contains("生面孔");
        Path out = temp.resolve("会议.xlsx");
        assertThat(in("export", "meetings", out, "--json")).isZero();
        int rows = terminal.json().path("rows").asInt();
        assertThat(rows).isGreaterThan(50);
        assertThat(in("import", "meetings", out, "--duplicates", "update", "--json"))
                .isZero();
        assertThat(terminal.json().path("unchanged").asInt()).isEqualTo(rows);
        assertThat(in("export", "quota", temp.resolve("达标表.xlsx"), "--year", 2023, "--json"))
                .isZero();
        assertThat(terminal.json().path("kept").asInt()).isEqualTo(1);
        Path pdf = temp.resolve("记录.pdf");
        assertThat(in("export", "meetings", pdf, "--year", 2023, "--json")).isZero();
        assertThat(terminal.json().path("pages").asInt()).isEqualTo(1);
        assertThat(in("export", "meetings", temp.resolve("x.docx"))).isEqualTo(1);
    }

    private int in(Object... command) {
        return terminal.run(
                Stream.concat(Arrays.stream(command), Stream.of("--store", store, "--password-file", password))
                        .toArray());
    }
}
