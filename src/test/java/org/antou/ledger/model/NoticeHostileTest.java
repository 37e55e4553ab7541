package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that nobody would call a notice: the reader finds what it can and never fails. */
@Timeout(60)
class NoticeHostileTest {

    @Property(tries = 300)
    void neverFailsOnAnyText(@ForAll @Size(max = 40) List<String> lines) {
        assertThat(NoticeReader.read("x", lines).lines()).isEqualTo(lines);
    }

    @Property(tries = 300)
    void neverFailsOnShuffledPiecesOfNotices(@ForAll Random random) {
        List<String> pieces = List.of(
                "一、",
                "(一)",
                "1.",
                "(1)",
                "①",
                "问题:",
                "整改情况:",
                "整改完毕。",
                "正在整改",
                "《",
                "》",
                "2021年",
                "13月40日",
                "年底前",
                "关于“",
                "”问题",
                "。",
                ",",
                "\t",
                "序号",
                "下一步",
                "中共",
                "党组",
                "99999999999",
                "第",
                "\u0000",
                "\uD83D",
                "(已完成)");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(9); j > 0; j--) {
                line.append(pieces.get(random.nextInt(pieces.size())));
            }
            lines.add(line.toString());
        }
        Notice notice = NoticeReader.read("x", lines);
        assertThat(NoticeDraft.of(notice).notice().items()).hasSameSizeAs(notice.items());
    }

    @Test
    void readsAMegabyteInOneLine() {
        assertThat(read("整改情况已完成,《".repeat(130_000)).items()).isEmpty();
        assertThat(read("1.问题".repeat(200_000)).lines()).hasSize(1);
        assertThat(read("(".repeat(1_000_000)).items()).isEmpty();
        assertThat(read("关于".repeat(500_000)).items()).isEmpty();
        assertThat(read("2021年1月1日至".repeat(100_000)).items()).isEmpty();
        assertThat(read("3个".repeat(300_000) + "问题").items()).isEmpty();
    }

    @Test
    void readsManyLinesOfNumbers() {
        assertThat(read(Collections.nCopies(100_000, "1.").toArray(String[]::new))
                        .items())
                .isEmpty();
        assertThat(read(Collections.nCopies(100_000, "42").toArray(String[]::new))
                        .items())
                .isEmpty();
        assertThat(read("一、", "(一)", "1.", "(1)", "①", "第一,").items()).isEmpty();
    }

    @Test
    void readsAVeryLongNotice() {
        List<String> lines = new ArrayList<>(List.of("二、整改落实情况"));
        for (int i = 1; i <= 900; i++) {
            lines.add(i % 30 == 1 ? "(一)又一方面" : "");
            lines.add(i + ".第" + i + "件事没有办好。");
            lines.add("整改情况:整改完毕。" + "逐项办理,".repeat(200));
        }
        assertThat(read(lines.toArray(String[]::new)).items()).hasSize(900);
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(read().items()).isEmpty();
        assertThat(read("", " ", "\u00A0").items()).isEmpty();
    }

    private static Notice read(String... lines) {
        return NoticeReader.read("乱.txt", List.of(lines));
    }
}
