package org.antou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.antou.paper.PdfPaper;
import org.antou.paper.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of the authorities on the command line, in the practice office. */
class PassportCommandsTest {

    @TempDir
    Path temp;

    private TestTerminal terminal;
    private Path store;
    private Path password;

    @Test
    void a_list_comes_in_and_what_differs_goes_out() throws IOException {
        terminal = new TestTerminal(temp);
        store = temp.resolve("practice");
        password = Files.writeString(temp.resolve("password"), "Aa-12345");
        terminal.run("demo", "--store", store, "--password-file", password);
        Path file = Files.writeString(
                temp.resolve("补充.csv"),
                "姓名,身份证号,证件种类,证件号码,有效期至\n"
                        + "林知远,210399196805129034,普通护照,E66666666,2033-01-01\n"
                        + "沈若水,2.10399E+17,普通护照,E77777777,2033-01-01\n");
        assertThat(in("import", "exit-list", file, "--json")).isZero();
        assertThat(terminal.json().path("imported").asInt()).isEqualTo(1);
        assertThat(terminal.json().path("rejected").toString()).contains("科学计数法");
        Path pdf = temp.resolve("差异表.pdf");
        assertThat(in("export", "reconciliation", pdf, "--json")).isZero();
        JsonNode read = terminal.json();
        assertThat(read.path("listed").asInt()).isEqualTo(40);
        assertThat(read.path("outcomes").path("UNKNOWN").asInt()).isEqualTo(1);
        assertThat(read.path("lines").toString())
                .contains("{\"outcome\":\"NOT_HANDED_IN\",\"name\":\"林知远\",\"kind\":\"TAIWAN\"")
                .contains("名单尾号 9173,台账尾号 2673")
                .contains("{\"outcome\":\"UNKNOWN\",\"name\":\"白望舒\"");
        assertThat(read.path("lines")).hasSize(read.path("different").asInt()).hasSizeLessThan(40);
        String text = String.join("", PdfText.pages(new PdfPaper(Files.readAllBytes(pdf), 1, List.of(), List.of())));
        assertThat(text)
                .contains("三方比对差异表")
                .contains("号码不符")
                .contains("白望舒")
                .contains("比对人")
                .doesNotContain("E66666666")
                .doesNotContain("210399196805129034");
        assertThat(in("export", "reconciliation", temp.resolve("差异表.xlsx"), "--all", "--json"))
                .isZero();
        assertThat(terminal.json().path("lines").size()).isGreaterThanOrEqualTo(40);
        assertThat(terminal.json().path("lines").toString()).contains("{\"outcome\":\"AGREED\"");
        assertThat(in("export", "reconciliation", temp.resolve("x.docx"))).isEqualTo(1);
    }

    private int in(Object... command) {
        return terminal.run(
                Stream.concat(Arrays.stream(command), Stream.of("--store", store, "--password-file", password))
                        .toArray());
    }
}
