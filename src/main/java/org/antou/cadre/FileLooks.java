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
        return look(session, List.of(whose), first, second, purpose).get(0);
    }

    /** The same for the files of several persons, as one step: all or none. */
    public List<FileLook> look(Session session, List<Named> whose, String first, String second, String purpose) {
        parts.gate().require();
        whose.forEach(one -> refusal(session, one, first, second).ifPresent(why -> {
            throw new Problem.Expected(why, "没有打开档案核查表。", "请由两位无关的同事查档。");
        }));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return parts.looks()
                .record(
                        session,
                        whose.stream()
                                .map(one -> new FileLook(
                                        Ids.next(),
                                        0,
                                        Optional.of(one),
                                        first.strip(),
                                        second.strip(),
                                        purpose.strip(),
                                        Optional.of(today),
                                        session.name()))
                                .toList());
    }
}
