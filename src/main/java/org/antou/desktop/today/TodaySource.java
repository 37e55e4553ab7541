package org.antou.desktop.today;

import java.time.LocalDate;
import java.util.List;
import org.antou.register.Finding;
import org.antou.register.port.RegisterPort;
import org.antou.settings.SeenFindings;

/** Asks every register what its rules find on a day, and leaves out what was marked as seen. */
public final class TodaySource {

    private final List<RegisterPort> ports;
    private final SeenFindings seen;

    public TodaySource(List<RegisterPort> ports, SeenFindings seen) {
        this.ports = List.copyOf(ports);
        this.seen = seen;
    }

    Today on(LocalDate date) {
        List<Finding> all =
                ports.stream().flatMap(port -> port.findings(date).stream()).toList();
        List<Finding> unseen = seen.unseen(all);
        return Today.of(date, unseen, all.size() - unseen.size());
    }

    /** Records over all registers; with none, the page says how to begin. */
    long records() {
        return ports.stream().mapToLong(RegisterPort::count).sum();
    }

    SeenFindings seen() {
        return seen;
    }
}
