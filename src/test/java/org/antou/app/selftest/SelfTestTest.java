package org.antou.app.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestTest {

    @TempDir
    Path temp;

    @Test
    void everythingWorksWhereTheTestsRun() throws IOException {
        assertThat(new SelfTest(Clock.systemDefaultZone()).run(temp))
                .allSatisfy(line -> assertThat(line.good()).as(line.text()).isTrue())
                .extracting(CheckLine::title)
                .containsExactly("字体", "中文", "拼音排序", "加密库", "打印成 PDF", "Excel 表格");
    }

    @Test
    void oneThatBreaksIsToldAndTheNextIsTried() throws IOException {
        SelfTest test = new SelfTest(List.of(
                check("坏的", () -> {
                    throw new NoClassDefFoundError("a/Missing");
                }),
                check("不对的", () -> {
                    throw new CheckFailed("写的是甲,读回的是乙");
                }),
                check("好的", () -> "甲")));
        assertThat(test.run(temp))
                .extracting(CheckLine::text)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("不正常  坏的:出错:").contains("a/Missing"),
                        line -> assertThat(line).isEqualTo("不正常  不对的:写的是甲,读回的是乙"),
                        line -> assertThat(line).isEqualTo("正常  好的:甲"));
    }

    private interface Attempt {
        String run() throws Exception;
    }

    private static SelfCheck check(String title, Attempt attempt) {
        return new SelfCheck() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public String run(Path folder) throws Exception {
                return attempt.run();
            }
        };
    }
}
