package org.antou.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Which days of the log may go: older than 200 days, and never one of the last 200 that there are, so that a clock that
 * once ran ahead does not cost half a year.
 */
final class LogDays {

    static final int DAYS = 200;
    private static final Pattern NAME = Pattern.compile("antou\\.(\\d{4}-\\d{2}-\\d{2})\\.log");

    private LogDays() {}

    /** Removes them; what is held open or may not be removed goes another time. */
    static void tidy(Path folder, Clock clock) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : superfluous(files.toList(), LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(LogDays.class).info("old days of the log stay for now", e);
        }
    }

    static List<Path> superfluous(List<Path> files, LocalDate today) {
        return files.stream()
                .filter(file -> day(file).isPresent())
                .sorted(Comparator.comparing((Path file) -> day(file).orElseThrow())
                        .reversed())
                .skip(DAYS)
                .filter(file -> day(file).orElseThrow().isBefore(today.minusDays(DAYS)))
                .toList();
    }

    private static Optional<LocalDate> day(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() ? Optional.of(LocalDate.parse(name.group(1))) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
