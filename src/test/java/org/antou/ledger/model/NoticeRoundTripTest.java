package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever way an outline is written, reading it gives the same issues, states and characters back. */
class NoticeRoundTripTest {

    private static final String HAN = "办理窗口服务党员干部学习记录台账制度检查管理水库文化社区审批事项培训调研走访群众";

    /** An issue as it is meant. */
    record Issue(String content, String answer, Words words) {}

    /** Ways to say where an issue stands. */
    enum Words {
        DONE("整改完毕", Status.DONE),
        DONE_TOO("已完成整改", Status.DONE),
        STANDING("已完成,并长期坚持", Status.DONE),
        OPEN("正在整改,定期整改到位", Status.ONGOING),
        GOING_ON("持续整改", Status.ONGOING),
        BASIC("基本完成取得阶段性成果并持续整改", Status.BASIC),
        NOT_YET("尚未整改", Status.NOT_STARTED),
        CLOSED("整改销号", Status.CLOSED),
        NONE("", Status.UNCONFIRMED);

        private final String text;
        private final Status status;

        Words(String text, Status status) {
            this.text = text;
            this.status = status;
        }
    }

    /** A way of writing. */
    record Style(boolean fullWidth, String levels, String heading, boolean restart, boolean frame, long noise) {

        String width(String text) {
            return fullWidth
                    ? text.replace(',', '\uFF0C')
                            .replace(':', '\uFF1A')
                            .replace('(', '\uFF08')
                            .replace(')', '\uFF09')
                    : text;
        }
    }

    @Property(tries = 300)
    void readsBackWhatWasWritten(@ForAll("aspects") List<List<Issue>> aspects, @ForAll("styles") Style style) {
        Notice notice = NoticeReader.read("写法.txt", new Writer(style).write(aspects));
        List<Issue> issues = aspects.stream().flatMap(List::stream).toList();

        assertThat(notice.items())
                .extracting(NoticeItem::content)
                .containsExactlyElementsOf(
                        issues.stream().map(i -> style.width(i.content())).toList());
        assertThat(notice.items())
                .extracting(NoticeItem::answer)
                .containsExactlyElementsOf(
                        issues.stream().map(i -> style.width(Writer.answer(i))).toList());
        assertThat(notice.items())
                .extracting(NoticeItem::status)
                .containsExactlyElementsOf(
                        issues.stream().map(i -> i.words().status).toList());
        assertThat(notice.items()).extracting(NoticeItem::aspect).containsExactlyElementsOf(Writer.places(aspects));
    }

    @Provide
    Arbitrary<List<List<Issue>>> aspects() {
        Arbitrary<String> sentence = Arbitraries.strings()
                .withChars(HAN.toCharArray())
                .ofMinLength(6)
                .ofMaxLength(40)
                .map(s -> s + "。");
        Arbitrary<Issue> issue = Combinators.combine(sentence, sentence, Arbitraries.of(Words.values()))
                .as(Issue::new);
        return issue.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Style> styles() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("一1", "㈠1", "一((", "一、1、", "一①"),
                        Arbitraries.of("整改情况:", "整改落实情况:", "整改措施:", "整改进展:", "整改结果:"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(Style::new);
    }

    /** Writes an outline in one style. */
    private static final class Writer {

        private static final String NUMERALS = "一二三四五六七八九十";

        private final Style style;
        private final Random noise;
        private final List<String> lines = new ArrayList<>();

        Writer(Style style) {
            this.style = style;
            this.noise = new Random(style.noise());
        }

        List<String> write(List<List<Issue>> aspects) {
            if (style.frame()) {
                add("某局党组关于巡察整改情况的通报");
                add("一、加强组织领导,压实整改责任");
                add("(一)成立领导小组。");
                add("(二)细化整改任务。");
                add("二、反馈问题的整改落实情况");
            }
            int number = 0;
            for (int a = 0; a < aspects.size(); a++) {
                add(aspect(a) + "第" + NUMERALS.charAt(a) + "方面工作抓得不紧");
                number = style.restart() ? 0 : number;
                for (Issue issue : aspects.get(a)) {
                    number++;
                    add(number(number) + issue.content());
                    add(style.heading() + answer(issue));
                }
            }
            if (style.frame()) {
                add("三、下一步工作打算");
                add("(一)持续抓好后续整改。");
                add("某局党组");
                add("2022年3月1日");
            }
            return lines;
        }

        static String answer(Issue issue) {
            return (issue.words().text.isEmpty() ? "" : issue.words().text + "。") + issue.answer();
        }

        static List<Integer> places(List<List<Issue>> aspects) {
            List<Integer> places = new ArrayList<>();
            for (int a = 0; a < aspects.size(); a++) {
                int place = a + 1;
                places.addAll(aspects.get(a).stream().map(i -> place).collect(Collectors.toList()));
            }
            return places;
        }

        private String aspect(int at) {
            String numeral = NUMERALS.substring(at, at + 1);
            if (style.levels().startsWith("㈠")) {
                return String.valueOf((char) ('㈠' + at));
            }
            return style.frame() ? "(" + numeral + ")" + (style.levels().contains("、1") ? "、" : "") : numeral + "、";
        }

        private String number(int n) {
            return switch (style.levels()) {
                case "一((" -> "(" + n + ")";
                case "一、1、" -> n + "、";
                case "一①" -> n <= 20 ? String.valueOf((char) ('①' + n - 1)) : "(" + n + ")";
                default -> n + "." + (noise.nextBoolean() ? " " : "");
            };
        }

        private void add(String line) {
            String[] blanks = {"", "    ", "\u3000\u3000", "\u00A0\u00A0", "\t", "\uFEFF"};
            lines.add(blanks[noise.nextInt(blanks.length)] + style.width(line) + blanks[noise.nextInt(4)]);
            if (noise.nextInt(3) == 0) {
                lines.add(blanks[noise.nextInt(4)]);
            }
        }
    }
}
