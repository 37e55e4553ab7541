package org.antou.cadre.view.watch;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.antou.cadre.watch.Watched;
import org.antou.register.view.RecordKeeper;
import org.antou.security.Session;

/**
 * Gets and saves a record for the form.
 *
 * @param onto what was typed, over what stands there by now
 */
record Keeper<R>(Watched<R> watched, Session session, Function<R, UUID> idOf, BiFunction<R, R, R> onto)
        implements RecordKeeper<R> {

    @Override
    public UUID id(R row) {
        return idOf.apply(row);
    }

    @Override
    public Optional<R> current(UUID id) {
        return watched.find(id);
    }

    @Override
    public R onto(R mine, R current) {
        return onto.apply(mine, current);
    }

    @Override
    public R save(R row) {
        return watched.save(session, row);
    }
}
