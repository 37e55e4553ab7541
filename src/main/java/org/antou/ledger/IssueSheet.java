package org.antou.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.SheetWords;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;

/** Issues in workbooks: known by inspection and number; inspections and aspects are made on the way. */
final class IssueSheet extends SheetPort<Issue> {

    /** Where a ledger names no inspection and none is there yet. */
    private static final String NEW_INSPECTION = "表格导入的台账";

    private static final String NO_ASPECT = "未列方面";
    private static final int SHORT = 24;

    private final Ledger ledger;

    IssueSheet(Ledger ledger) {
        super(LedgerRegister.TITLE, new IssueRows(), new IssuePages(ledger));
        this.ledger = ledger;
    }

    @Override
    public Set<String> derived() {
        return Set.of(LedgerColumns.CLOSED);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(LedgerColumns.INSPECTION, LedgerColumns.NUMBER));
    }

    @Override
    public List<String> references() {
        return List.of(LedgerColumns.INSPECTION, LedgerColumns.ASPECT);
    }

    @Override
    public List<String> needed() {
        return references();
    }

    /** The newest inspection, and an aspect for tables that have no such column. */
    @Override
    public Map<String, String> presets() {
        List<Inspection> all = ledger.inspections();
        Map<String, String> presets = new HashMap<>();
        presets.put(
                LedgerColumns.INSPECTION,
                all.isEmpty() ? NEW_INSPECTION : all.get(all.size() - 1).title());
        presets.put(LedgerColumns.ASPECT, NO_ASPECT);
        return presets;
    }

    @Override
    public Optional<String> heading() {
        return Optional.of(LedgerColumns.ASPECT);
    }

    /** One issue with several measures takes several rows in most offices' ledgers. */
    @Override
    public Set<String> spanning() {
        return Set.of(LedgerColumns.NUMBER, LedgerColumns.CONTENT);
    }

    @Override
    public Optional<Values> words(String column, String text) {
        return SheetWords.read(column, text);
    }

    @Override
    public List<Violation> check(Optional<Issue> before, Issue issue) {
        return LedgerChecks.violations(before, issue);
    }

    @Override
    public String describe(Issue issue) {
        String content = issue.content().replace('\n', ' ');
        return "第 " + issue.number() + " 条 " + content.substring(0, Math.min(SHORT, content.length()));
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(LedgerColumns.NUMBER, "1");
        row.put(LedgerColumns.ASPECT, "贯彻落实党的路线方针政策和党中央决策部署方面");
        row.put(LedgerColumns.CONTENT, "理论学习不够深入。");
        row.put(LedgerColumns.MEASURES, "制订学习计划。");
        row.put(LedgerColumns.GOAL, "学习制度健全并长期执行");
        row.put(LedgerColumns.LEADER, "林知远");
        row.put(LedgerColumns.SECTION, "机关党委办公室");
        row.put(LedgerColumns.OWNER, "方予安");
        row.put(LedgerColumns.REMEDY, "限期整改");
        row.put(LedgerColumns.DEADLINE, "2021-12-31");
        row.put(LedgerColumns.PROGRESS, "已制订计划,正在组织学习。");
        row.put(LedgerColumns.STATUS, "整改中");
        return row;
    }

    @Override
    public Intake intake() {
        return new IssueIntake(ledger);
    }
}
