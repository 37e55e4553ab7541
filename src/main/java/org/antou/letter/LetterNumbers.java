package org.antou.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.letter.store.LetterStore;
import org.antou.letter.store.PatternStore;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.ValueType;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.Tx;

/** 文号: the patterns of the office, and which number comes next. */
public final class LetterNumbers {

    /** The key under which the history keeps changes of a pattern. */
    public static final String REGISTER = "letter-pattern";

    private static final Columns<LetterPattern> COLUMNS = new Columns<>(
            List.of(
                    Column.text("pattern", "文号格式", LetterPattern::text),
                    Column.of("startsIn", "起始年度", ValueType.NUMBER, p -> Optional.of(p.startsIn())),
                    Column.of("startsAt", "起始号", ValueType.NUMBER, p -> Optional.of(p.startsAt()))),
            (pattern, values) -> pattern);

    private final Store store;
    private final History history;

    LetterNumbers(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /** The pattern that holds for a kind: the office's own, or the suggested one. */
    public LetterPattern pattern(LetterKind kind) {
        return store.read(tx -> pattern(tx, kind));
    }

    /** Sets the pattern of a kind; numbers given before keep their text. Only for administrators. */
    public void save(Session session, LetterKind kind, LetterPattern pattern) {
        session.require(Role.ADMINISTRATOR);
        pattern.fault().ifPresent(fault -> {
            throw new Problem.Expected(fault, "没有改动任何内容。", "例如:海数机党督〔{年}〕{n}号。");
        });
        history.write(session, "修改“" + kind.title() + "”的文号格式", change -> {
            Optional<LetterPattern> before = PatternStore.find(change.tx(), kind.key());
            PatternStore.replace(change.tx(), kind.key(), pattern);
            change.record(ref(kind), COLUMNS, before, pattern);
            return pattern;
        });
    }

    /** The number that a paper of this day would get now; it is given only when the paper is issued. */
    public String next(LetterKind kind, LocalDate on) {
        return store.read(tx -> next(tx, kind, on)).text();
    }

    /** The number that a paper of this day would get under a pattern that is being thought about. */
    public String next(LetterPattern pattern, LocalDate on) {
        return store.read(tx -> next(tx, pattern, on)).text();
    }

    Next peek(LetterKind kind, LocalDate on) {
        return store.read(tx -> next(tx, kind, on));
    }

    /** One above the highest of the series, void ones counted; a text that another series spent is passed over. */
    static Next next(Tx tx, LetterKind kind, LocalDate on) {
        return next(tx, pattern(tx, kind), on);
    }

    private static Next next(Tx tx, LetterPattern pattern, LocalDate on) {
        String series = pattern.series(on.getYear());
        int running = Math.max(LetterStore.highest(tx, series) + 1, pattern.first(on.getYear()));
        while (LetterStore.taken(tx, LetterPattern.number(series, running))) {
            running++;
        }
        return new Next(series, running);
    }

    private static LetterPattern pattern(Tx tx, LetterKind kind) {
        return PatternStore.find(tx, kind.key()).orElse(new LetterPattern(kind.suggested(), 0, 1));
    }

    private static RecordRef ref(LetterKind kind) {
        return new RecordRef(REGISTER, UUID.nameUUIDFromBytes(kind.key().getBytes(StandardCharsets.UTF_8)));
    }

    /** A number that may be given. */
    record Next(String series, int running) {
        String text() {
            return LetterPattern.number(series, running);
        }
    }
}
