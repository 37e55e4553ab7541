package org.antou.ledger.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Measure;

/** The measures of an issue in its form: one line each, in order, ticked when done. */
final class MeasuresPart extends LinesPart<Measure> {

    MeasuresPart(Supplier<UUID> ids) {
        super(
                "添加一条措施",
                () -> new Measure(ids.get(), "", false),
                new Text<>(Measure::id, Measure::line, Measure::parse));
    }

    @Override
    public String key() {
        return "part.measures";
    }

    @Override
    public String title() {
        return "整改措施";
    }

    @Override
    Line<Measure> line(Measure measure, Runnable edited) {
        MeasureLine line = new MeasureLine(measure, edited);
        line.onUp(() -> moveUp(line));
        return line;
    }

    @Override
    List<Measure> of(Issue issue) {
        return issue.measures();
    }

    @Override
    boolean blank(Measure measure) {
        return measure.content().isBlank();
    }

    @Override
    public Issue apply(Issue issue) {
        return issue.withParts(issue.aspect(), values(), issue.institutions());
    }
}
