package org.antou.cadre.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.antou.cadre.FileGate;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Store;

/** What every service of the room stands on. */
record Ground(Store store, History history, FileGate gate, Parameters parameters, Clock clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** One step of a clerk, while the register is on. */
    <T> T write(Session session, String action, Function<Change, T> work) {
        session.require(Role.CLERK);
        gate.require();
        return history.write(session, action, work::apply);
    }
}
