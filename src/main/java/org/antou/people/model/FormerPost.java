package org.antou.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 任职经历: section and post of a person in former days, filed (备案) or actual (实际), under the names of those days.
 * Written "2019-01至2021-03 实际 综合科 科员"; 无 stands for no section.
 */
public record FormerPost(Span span, Kind kind, String section, String post) {

    private static final String NO_SECTION = "无";

    /** Where a person is filed to work and where the person actually works may differ (混岗). */
    public enum Kind {
        ACTUAL("实际"),
        FILED("备案");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Reads a written line; empty where it is none. */
    public static Optional<FormerPost> parse(String line) {
        String[] words = line.strip().split("\\s+", 4);
        if (words.length < 3) {
            return Optional.empty();
        }
        Optional<Kind> kind = List.of(Kind.values()).stream()
                .filter(k -> k.title().equals(words[1]))
                .findFirst();
        String section = words[2].equals(NO_SECTION) ? "" : words[2];
        return Span.parse(words[0])
                .flatMap(span -> kind.map(k -> new FormerPost(span, k, section, words.length > 3 ? words[3] : "")));
    }

    /** What a person was on a day by these lines. */
    public static Optional<FormerPost> on(LocalDate day, Kind kind, List<String> lines) {
        return lines.stream()
                .flatMap(line -> parse(line).stream())
                .filter(post -> post.kind() == kind && post.span().holds(day))
                .findFirst();
    }

    @Override
    public String toString() {
        return span + " " + kind.title() + " " + (section.isEmpty() ? NO_SECTION : section)
                + (post.isEmpty() ? "" : " " + post);
    }
}
