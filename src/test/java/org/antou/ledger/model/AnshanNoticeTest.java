package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antou.register.Finding;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** The figures that a person counted in the notices of real offices. Run where those texts lie beside the project. */
class AnshanNoticeTest {

    @Test
    void countsFourAspectsAndFortyIssues() {
        Notice notice = read("anshan-2021.txt");
        Map<Integer, Long> perAspect = count(notice, i -> true);
        Map<Integer, Long> donePerAspect = count(notice, i -> i.status() == Status.DONE);

        assertThat(notice.items())
                .extracting(NoticeItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(perAspect).isEqualTo(Map.of(1, 7L, 2, 5L, 3, 8L, 4, 20L));
        assertThat(donePerAspect).isEqualTo(Map.of(1, 7L, 2, 4L, 3, 8L, 4, 16L));
        assertThat(notice.totals()).contains(totals(4, 40, 35, 5));
    }

    @Test
    void readsStatusAndDeadlineOfWhatIsOpen() {
        Notice notice = read("anshan-2021.txt");

        assertThat(notice.items().stream()
                        .filter(i -> i.status() == Status.ONGOING)
                        .collect(Collectors.toMap(
                                NoticeItem::number,
                                i -> i.deadline().map(PartialDate::toString).orElse(""))))
                .isEqualTo(Map.of(
                        9, "2021-12-31", 31, "2021-12-31", 37, "2021-12-31", 38, "2021-12-31", 40, "2021-02-09"));
        assertThat(notice.items())
                .filteredOn(i -> i.status() == Status.DONE)
                .allMatch(i -> i.deadline().isEmpty());
        assertThat(notice.items()).extracting(NoticeItem::statusWords).containsOnly("整改完毕", "正在整改,定期整改到位");
        assertThat(notice.items()).allMatch(i -> i.doubts().isEmpty());
    }

    @Test
    void keepsEveryCharacter() {
        List<NoticeItem> items = read("anshan-2021.txt").items();

        assertThat(items.stream().mapToInt(i -> i.content().length()).sum()).isEqualTo(3295);
        assertThat(items.stream().mapToInt(i -> i.answer().length()).sum()).isEqualTo(7945);
        assertThat(items.get(6).answer()).contains("二严格贯彻执行");
    }

    @Test
    void readsTheInspection() {
        Notice notice = read("anshan-2021.txt");

        assertThat(notice.round()).isEqualTo("十二届市委第八轮巡察");
        assertThat(notice.title()).isEqualTo("市行政审批局党组关于十二届市委第八轮巡察反馈意见整改落实情况的通报");
        assertThat(notice.team()).isEqualTo("市委第四巡察组");
        assertThat(notice.signer()).isEqualTo("中共鞍山市行政审批局党组");
        assertThat(List.of(notice.started(), notice.ended(), notice.feedback(), notice.published()))
                .extracting(d -> d.map(PartialDate::toString).orElse(""))
                .containsExactly("2020-03-30", "2020-06-12", "2020-11-13", "2021-01-28");
    }

    @Test
    void namesEighteenDocumentsOfTheOffice() {
        Notice notice = read("anshan-2021.txt");

        assertThat(notice.documentTitles()).hasSize(18);
        assertThat(kinds(notice, NoticeItem.NamedDocument.Kind.REVISED)).containsExactly(18);
        assertThat(kinds(notice, NoticeItem.NamedDocument.Kind.EXISTING)).containsExactly(7);
    }

    @Test
    void reportsTheInconsistencies() {
        List<Finding> findings = read("anshan-2021.txt").findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(
                        "notice.team-mismatch",
                        "notice.duration-mismatch",
                        "notice.period",
                        "notice.done-but-next-step");
        assertThat(findings.get(0).message()).contains("市委第四巡察组", "市委第一巡察组");
        assertThat(findings.get(1).message()).contains("75 天");
        assertThat(findings.get(2).message()).contains("76 天", "2021-01-13");
        assertThat(findings.get(3).message()).contains("第 12 条", "下一步将由市营商局提交政府审议");
    }

    @Test
    void findsTheOneIssueOfAnOpeningAndLeavesItUnconfirmed() {
        Notice notice = read("opening-4.txt");

        assertThat(notice.items()).singleElement().satisfies(i -> {
            assertThat(i.status()).isEqualTo(Status.UNCONFIRMED);
            assertThat(i.number()).isEqualTo(1);
        });
        assertThat(notice.aspects()).containsExactly("落实巡视审计整改不够有力,成效不佳");
    }

    @Test
    void findsNoIssuesWhereThereAreNoneButReadsTheTotals() {
        Notice five = read("opening-5.txt");
        Notice twelve = read("opening-12.txt");

        assertThat(five.items()).isEmpty();
        assertThat(five.totals()).contains(totals(4, 35, 33, 2));
        assertThat(twelve.items()).isEmpty();
        NoticeTotals t = twelve.totals().orElseThrow();
        assertThat(List.of(t.issues(), t.done(), t.basic(), t.open()))
                .extracting(java.util.OptionalInt::getAsInt)
                .containsExactly(697, 688, 4, 5);
    }

    private static NoticeTotals totals(int aspects, int issues, int done, int open) {
        return new NoticeTotals(
                java.util.OptionalInt.of(aspects),
                java.util.OptionalInt.of(issues),
                java.util.OptionalInt.of(done),
                java.util.OptionalInt.empty(),
                java.util.OptionalInt.of(open));
    }

    private static Map<Integer, Long> count(Notice notice, java.util.function.Predicate<NoticeItem> which) {
        return notice.items().stream()
                .filter(which)
                .collect(Collectors.groupingBy(NoticeItem::aspect, Collectors.counting()));
    }

    private static List<Integer> kinds(Notice notice, NoticeItem.NamedDocument.Kind kind) {
        Function<NoticeItem, Boolean> has = i -> i.documents().stream().anyMatch(d -> d.kind() == kind);
        return notice.items().stream()
                .filter(has::apply)
                .map(NoticeItem::number)
                .toList();
    }

    private static Notice read(String name) {
        Path file = Path.of(System.getProperty("antou.shared", "../shared"), "notices", name);
        assumeTrue(Files.exists(file), "the real notices lie beside the project only in some places");
        try {
            return NoticeReader.read(name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
