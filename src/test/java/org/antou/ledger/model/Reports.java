package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** A small ledger of an invented office that a notice can be written from. */
public final class Reports {

    public static final PartialDate DAY = new PartialDate(2021, 8, 2);
    private static final Aspect STUDY = aspect(1, "理论学习不够深入");
    private static final Aspect STYLE = aspect(2, "作风不够扎实");

    private Reports() {}

    public static Inspection inspection() {
        return new Inspection(
                Issues.INSPECTION.id(),
                1,
                "第八轮巡察",
                "市委第三巡察组",
                Optional.of(new PartialDate(2021, 3, 1)),
                Optional.of(new PartialDate(2021, 4, 30)),
                Optional.of(new PartialDate(2021, 6, 10)),
                Optional.empty(),
                "中共市档案馆党组",
                "");
    }

    static Aspect aspect(int number, String title) {
        return new Aspect(Issues.id(20 + number), 1, Issues.INSPECTION.id(), number, title);
    }

    /** Four issues under two aspects: done by measures, under way with a deadline, not started, done with a document. */
    public static List<Issue> issues() {
        Issue one = under(STUDY, content(1, Status.DONE, "学习计划落实不到位。"), measure("补学"), measure("每季度检查"));
        Issue two = Issues.with(
                under(STUDY, Issues.with(content(2, Status.ONGOING, "研讨少。"), LedgerColumns.PROGRESS, "已制订计划。")),
                LedgerColumns.DEADLINE,
                new PartialDate(2021, 12, 31));
        Issue three = under(STYLE, content(3, Status.NOT_STARTED, "5个窗口只开2个。"));
        Issue four = Issues.with(content(4, Status.DONE, "收费不公开。"), LedgerColumns.PROGRESS, "已公开。")
                .withParts(named(STYLE), List.of(), List.of(new Institution(Issues.id(51), "市档案馆收费公示办法", Kind.NEW)));
        return List.of(one, two, three, four);
    }

    static Issue content(int number, Status status, String text) {
        return Issues.with(Issues.status(number, status), LedgerColumns.CONTENT, text);
    }

    static Issue under(Aspect aspect, Issue issue, Measure... measures) {
        return issue.withParts(named(aspect), List.of(measures), List.of());
    }

    private static Named named(Aspect aspect) {
        return new Named(aspect.id(), aspect.title());
    }

    private static Measure measure(String text) {
        return new Measure(Issues.id(text.hashCode() & 0xffff), text, true);
    }

    public static NoticeSource source() {
        return NoticeSource.of(inspection(), List.of(STUDY, STYLE), issues());
    }

    /** One aspect with these issues. */
    static NoticeSource source(Issue... issues) {
        return NoticeSource.of(
                inspection(),
                List.of(STUDY),
                Stream.of(issues).map(i -> under(STUDY, i)).toList());
    }

    public static NoticeOrder order() {
        return NoticeOpening.order(source(), NoticeOpening.Kind.NOTICE, "", DAY);
    }

    static NoticeOrder order(List<String> before, List<String> after) {
        NoticeOrder bare = order();
        return new NoticeOrder(bare.title(), bare.preamble(), before, after, bare.signer(), bare.date());
    }
}
