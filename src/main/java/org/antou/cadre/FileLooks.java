package org.antou.cadre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.FileLook;
import org.antou.cadre.model.LookRules;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.security.Session;
import org.antou.store.Ids;

/** 查档: lets two persons look into somebody's sheet, and puts it on record before anything is shown. */
public final class FileLooks {

    private final FileParts parts;
    private final Clock clock;

    FileLooks(FileParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** Why these two may not look into the file of a person; empty where they may. */
    public Optional<String> refusal(Session session, Named whose, String first, String second) {
        return LookRules.refusal(whose.name(), parts.family().of(whose.id()), List.of(first, second, session.name()));
    }

    /** Records that two persons look into the file of a person; refuses with the reason where they may not. */
    public FileLook look(Session session, Named whose, String first, String second, String purpose) {
        parts.gate().require();
        refusal(session, whose, first, second).ifPresent(why -> {
            throw new Problem.Expected(why, "没有打开档案核查表。", "请由两位无关的同事查档。");
        });
        FileLook look = new FileLook(
                Ids.next(),
                0,
                Optional.of(whose),
                first.strip(),
                second.strip(),
                purpose.strip(),
                Optional.of(LocalDate.ofInstant(clock.instant(), clock.getZone())),
                session.name());
        return parts.looks().save(session, look);
    }
}
