package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.antou.register.Finding;
import org.antou.text.PartialDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices of invented offices, one for each way of writing them; beside each stands what a clerk would read out of it. */
class NoticeStylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts-are-aspects",
                "topics-nested",
                "numbered-labels",
                "status-opens-answer",
                "topics-without-heading",
                "measures-and-results",
                "labels-under-aspects",
                "answer-in-the-same-paragraph",
                "half-width-signs",
                "status-ends-answer",
                "fields-beside",
                "points-answered-once",
                "measures-like-issues",
                "rows-of-a-table",
                "no-issues"
            })
    void readsEveryStyle(String style) {
        Notice notice = NoticeReader.read(style + ".txt", lines(style + ".txt"));
        List<String> expected = lines(style + ".expected");
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(items(notice)).as("items").isEqualTo(all(expected, "item"));
        softly.assertThat(notice.aspects()).as("aspects").isEqualTo(all(expected, "aspect"));
        softly.assertThat(notice.documentTitles()).as("documents").isEqualTo(all(expected, "document"));
        softly.assertThat(notice.findings().stream().map(Finding::rule).toList())
                .as("findings")
                .isEqualTo(all(expected, "finding"));
        List<String> contents = all(expected, "content");
        softly.assertThat(notice.items().stream()
                        .map(NoticeItem::content)
                        .limit(contents.size())
                        .toList())
                .as("contents")
                .isEqualTo(contents);
        for (String fact :
                List.of("title", "round", "team", "signer", "started", "ended", "feedback", "published", "totals")) {
            List<String> told = all(expected, fact);
            if (!told.isEmpty()) {
                softly.assertThat(fact(notice, fact)).as(fact).isEqualTo(told.get(0));
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts-are-aspects", "measures-like-issues", "points-answered-once", "fields-beside"})
    void losesNoCharacterOfIssuesAndAnswers(String style) {
        Notice notice = NoticeReader.read(style, lines(style + ".txt"));
        String read = notice.items().stream().map(i -> i.content() + i.answer()).collect(Collectors.joining());
        for (NoticeItem item : notice.items()) {
            for (int i = item.firstLine(); i <= item.lastLine(); i++) {
                String line = notice.lines().get(i).strip().replaceFirst("^(?:\\d[.、]|整改(?:情况|措施):)", "");
                assertThat(read).contains(line);
            }
        }
    }

    private static List<String> items(Notice notice) {
        return notice.items().stream()
                .map(i -> "%d %d %s %s"
                        .formatted(
                                i.number(),
                                i.aspect(),
                                i.status(),
                                i.deadline().map(PartialDate::toString).orElse("-")))
                .toList();
    }

    private static String fact(Notice notice, String name) {
        return switch (name) {
            case "title" -> notice.title();
            case "round" -> notice.round();
            case "team" -> notice.team();
            case "signer" -> notice.signer();
            case "started" -> date(notice.started());
            case "ended" -> date(notice.ended());
            case "feedback" -> date(notice.feedback());
            case "published" -> date(notice.published());
            default -> notice.totals().map(NoticeStylesTest::totals).orElse("");
        };
    }

    private static String date(java.util.Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String totals(NoticeTotals t) {
        return java.util.stream.Stream.of(t.aspects(), t.issues(), t.done(), t.basic(), t.open())
                .map(n -> n.isPresent() ? String.valueOf(((OptionalInt) n).getAsInt()) : "-")
                .collect(Collectors.joining(" "));
    }

    private static List<String> all(List<String> expected, String key) {
        return expected.stream()
                .filter(l -> l.startsWith(key + "="))
                .map(l -> l.substring(key.length() + 1))
                .toList();
    }

    static List<String> lines(String name) {
        try (InputStream in = NoticeStylesTest.class.getResourceAsStream("notices/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
