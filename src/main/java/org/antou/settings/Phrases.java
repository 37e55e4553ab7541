package org.antou.settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.ValueType;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.store.PhraseStore;
import org.antou.store.Store;
import org.antou.text.likeness.StockPhrases;

/** 常用套话: what everybody writes, so that it weighs less when texts are compared. The office may edit the list. */
public final class Phrases {

    /** The key under which the history keeps changes of the list. */
    public static final String REGISTER = "phrases";

    /** There is one list in a store; the history needs an id for it. */
    public static final RecordRef REF = new RecordRef(REGISTER, new UUID(0x7001L, 0x8000_0000_0000_0000L));

    /** The list, as the history shows it. */
    public static final Columns<List<String>> COLUMNS =
            new Columns<>(List.of(Column.of("phrases", "常用套话", ValueType.LINES, Optional::of)), (list, values) -> list);

    private static final int LONGEST = 200;
    private static final int MOST = 2000;

    private final Store store;
    private final History history;

    public Phrases(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /** The list that holds: the office's own, or the program's where it has none. */
    public List<String> list() {
        List<String> own = store.read(PhraseStore::all);
        return own.isEmpty() ? StockPhrases.shipped() : own;
    }

    /** Ready for comparing. */
    public StockPhrases ready() {
        return StockPhrases.of(list());
    }

    /** Replaces the list; an empty one brings the program's back. Only for administrators. */
    public void save(Session session, List<String> typed) {
        session.require(Role.ADMINISTRATOR);
        List<String> clean = typed.stream()
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
        check(clean);
        history.write(session, "修改常用套话", change -> {
            List<String> before = PhraseStore.all(change.tx());
            PhraseStore.replace(change.tx(), clean);
            change.record(REF, COLUMNS, Optional.of(before), clean);
            return clean;
        });
    }

    private static void check(List<String> phrases) {
        Optional<String> tooLong =
                phrases.stream().filter(phrase -> phrase.length() > LONGEST).findFirst();
        if (tooLong.isPresent() || phrases.size() > MOST) {
            throw new Problem.Expected(
                    tooLong.map(p -> "有一句超过" + LONGEST + "个字:“" + p.substring(0, 20) + "…”。")
                            .orElse("超过" + MOST + "句。"),
                    "没有改动任何内容。",
                    "常用套话是短句,一行一句;请删短后再保存。");
        }
    }
}
