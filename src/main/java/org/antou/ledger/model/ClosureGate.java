package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 销号条件 (产品规则): the checklist that stands before 申请销号 and 销号, item by item. */
public final class ClosureGate {

    private ClosureGate() {}

    /**
     * One condition.
     *
     * @param met    whether it holds
     * @param asks   sentences that a person has to confirm; never met by the program itself
     * @param advice what to do where it is not met
     */
    public record Item(String title, boolean met, List<String> asks, String advice) {

        static Item of(String title, boolean met, String advice) {
            return new Item(title, met, List.of(), advice);
        }
    }

    /** @param evidence the number of attachments of the issue */
    public static List<Item> of(Issue issue, long evidence) {
        List<Item> items = new ArrayList<>();
        long open = issue.measures().stream().filter(m -> !m.done()).count();
        items.add(Item.of(
                "整改措施全部完成(" + (issue.measures().size() - open) + "/"
                        + issue.measures().size() + ")",
                open == 0 && !issue.measures().isEmpty(),
                issue.measures().isEmpty() ? "还没有登记整改措施,请在“编辑”里填写。" : "请在“编辑”里逐条核实,办完的打勾。"));
        items.add(Item.of("佐证材料至少 1 件(现有 " + evidence + " 件)", evidence > 0, "请在“附件”里加入佐证材料。"));
        Optional<Satisfaction> satisfaction = issue.outcome().satisfaction();
        items.add(Item.of(
                "满意度不是“不满意”" + satisfaction.map(s -> "(" + s.title() + ")").orElse("(未填)"),
                satisfaction.filter(s -> s == Satisfaction.DISSATISFIED).isEmpty(),
                "不满意的应当继续整改,满意后再申请。"));
        List<String> sentences = LedgerRules.nextStepSentences(issue);
        items.add(new Item("完成情况里没有未了的事", sentences.isEmpty(), sentences, "下面的话像是还没办完,请核实后确认。"));
        return List.copyOf(items);
    }

    /** Why the gate is shut; empty where it is open. {@code confirmed}: a person has confirmed the sentences. */
    public static List<String> obstacles(List<Item> items, boolean confirmed) {
        return items.stream()
                .filter(item -> !item.met() && !(confirmed && !item.asks().isEmpty()))
                .map(item -> item.title() + ":" + item.advice())
                .toList();
    }
}
