package org.antou.text.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads arrangements of holidays: rows of a table as the handbook tells them, or the text of the notice itself. */
public final class PlanReader {

    private static final String SHIPPED = "holidays.csv";

    private PlanReader() {}

    /** Reads the lines of a file; never throws for what stands in it. */
    public static PlanFile read(List<String> lines) {
        boolean rows = lines.stream().anyMatch(PlanRows::isRow);
        return !rows && PlanNotice.isNotice(lines) ? PlanNotice.read(lines) : PlanRows.read(lines);
    }

    /** The years that come with the program. */
    public static List<YearPlan> shipped() {
        try (InputStream file = Objects.requireNonNull(PlanReader.class.getResourceAsStream(SHIPPED), SHIPPED);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return read(reader.lines().toList()).plans();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
