package org.antou.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.SheetWords;
import org.antou.ledger.model.Status;
import org.antou.register.Choice;
import org.antou.register.Column;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;
import org.antou.text.Widths;
import org.antou.text.likeness.StockPhrases;
import org.antou.text.likeness.TextComparer;

/** Issues in workbooks: known by inspection and number; inspections and aspects are made on the way. */
final class IssueSheet extends SheetPort<Issue> {

    /** Where a ledger names no inspection and none is there yet. */
    private static final String NEW_INSPECTION = "表格导入的台账";

    private static final String NO_ASPECT = "未列方面";
    private static final int SHORT = 24;

    /** From so many per cent in common on, a text is the other one edited. */
    private static final int ALIKE = 50;

    private static final TextComparer COMPARER = new TextComparer(StockPhrases.none());

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

    /** 整改销号 or 对账销号 of an issue that is 已销号. */
    @Override
    public boolean says(Issue there, String column, String text) {
        return column.equals(LedgerColumns.STATUS) && there.status() == Status.CLOSED && SheetWords.closed(text);
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

    /** Inspections; the aspects of the newest. */
    @Override
    public List<String> known(String column) {
        List<Inspection> all = ledger.inspections();
        if (column.equals(LedgerColumns.INSPECTION) || all.isEmpty()) {
            return all.stream().map(Inspection::title).toList();
        }
        return ledger.aspects(all.get(all.size() - 1).id()).stream()
                .map(Aspect::title)
                .toList();
    }

    /** Not what only its procedure may say. */
    @Override
    public List<String> choices(Column<Issue> column) {
        return column.choices().stream()
                .filter(c -> !(c instanceof Status status) || !status.procedural())
                .map(Choice::title)
                .toList();
    }

    /** The number alone is borne by an issue of every ledger: what it says must be the same, or somebody must look. */
    @Override
    public boolean certain(Issue there, Values row) {
        String mine = plain(row.text(LedgerColumns.CONTENT));
        String theirs = plain(there.content());
        return mine.isEmpty()
                || mine.contains(theirs)
                || theirs.contains(mine)
                || COMPARER.compare(mine, theirs).percent() >= ALIKE;
    }

    private static String plain(String text) {
        return Widths.half(text).replaceAll("[\\s\\p{Punct}。、“”]+", "");
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
