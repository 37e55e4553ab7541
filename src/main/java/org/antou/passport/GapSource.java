package org.antou.passport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.GapReport;
import org.antou.register.row.RowSource;

/** The gaps of everybody as a table asks for them: reckoned with its first page, kept for the others. */
public final class GapSource implements RowSource<GapLine> {

    private final Gaps gaps;
    private volatile Optional<GapReport> last = Optional.empty();

    public GapSource(Gaps gaps) {
        this.gaps = gaps;
    }

    /** What the table shows; reckoned where nobody asked yet. */
    public GapReport report() {
        return last.orElseGet(this::anew);
    }

    private GapReport anew() {
        GapReport report = gaps.report(gaps.today());
        last = Optional.of(report);
        return report;
    }

    @Override
    public long count() {
        return report().lines().size();
    }

    @Override
    public List<GapLine> page(int offset, int limit) {
        List<GapLine> lines = (offset == 0 ? anew() : report()).lines();
        int from = Math.min(offset, lines.size());
        return lines.subList(from, from + Math.min(limit, lines.size() - from));
    }

    @Override
    public Optional<GapLine> find(UUID id) {
        return report().lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
