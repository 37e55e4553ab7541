package org.antou.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Column;

/** A ledger of fifteen columns as an office would keep it, the same every time: texts, numbers, persons, dates. */
final class SheetTable {

    static final List<String> KEYS = List.of(
            LedgerColumns.INSPECTION,
            LedgerColumns.ASPECT,
            LedgerColumns.NUMBER,
            LedgerColumns.CONTENT,
            LedgerColumns.MANIFESTATION,
            LedgerColumns.CAUSE,
            LedgerColumns.MEASURES,
            LedgerColumns.GOAL,
            LedgerColumns.LEADER,
            LedgerColumns.SECTION,
            LedgerColumns.OWNER,
            LedgerColumns.DEADLINE,
            LedgerColumns.PROGRESS,
            LedgerColumns.STATUS,
            LedgerColumns.NOTE);

    private static final int PER_INSPECTION = 500;
    private static final String CONTENT = "学习贯彻上级决策部署不够深入,研究部署重点工作结合实际不够紧密,";
    private static final String PROGRESS = "一是组织专题学习,制定整改方案,明确责任领导;二是修订完善相关制度,形成长效机制;";
    private static final List<String> SECTIONS = List.of("办公室", "组织人事科", "审批一科", "审批二科", "政策法规科", "督查科");
    private static final List<String> NAMES = List.of("单海", "查丽", "曾玉珍", "欧阳长生", "王建国", "李秀兰", "赵志强", "吕晓梅");
    private static final List<String> STATUSES = List.of("已完成", "基本完成", "未完成");

    private SheetTable() {}

    static List<String> titles() {
        return KEYS.stream().map(LedgerColumns.ALL::get).map(Column::title).toList();
    }

    /** The cells of a row, from 0: texts, whole numbers and days. */
    static IntFunction<List<Object>> rows() {
        Random random = new Random(15);
        return i -> List.of(
                "第" + (1 + i / PER_INSPECTION) + "轮巡察",
                "第" + (1 + i % 4) + "方面问题",
                1 + i % PER_INSPECTION,
                "第" + i + "项:" + CONTENT,
                "具体表现" + i + ":" + CONTENT,
                "原因" + i % 100,
                "一是立行立改;二是建章立制" + i,
                "目标" + i,
                NAMES.get(random.nextInt(NAMES.size())),
                SECTIONS.get(random.nextInt(SECTIONS.size())),
                NAMES.get(random.nextInt(NAMES.size())),
                LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700)),
                PROGRESS + i,
                STATUSES.get(random.nextInt(STATUSES.size())),
                "备注" + i % 1000);
    }
}
