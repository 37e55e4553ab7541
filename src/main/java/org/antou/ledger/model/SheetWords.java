package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import org.antou.register.Choice;
import org.antou.register.Values;
import org.antou.text.Widths;

/** What offices write into the columns 整改状态 and 整改时限 of their own ledgers, read as the notice's words are. */
public final class SheetWords {

    private static final List<String> STANDING = List.of("长期", "长期坚持", "持续", "持续推进", "持续整改", "常态化", "长期整改");
    private static final List<String> AT_ONCE = List.of("立行立改", "立即", "即时", "立即整改", "立整立改", "即知即改");

    private SheetWords() {}

    /** The values that a text stands for; empty where the column's own reading is meant. */
    public static Optional<Values> read(String column, String text) {
        return switch (column) {
            case LedgerColumns.STATUS -> status(text);
            case LedgerColumns.DEADLINE -> deadline(text);
            case LedgerColumns.REMEDY -> remedy(text);
            default -> Optional.empty();
        };
    }

    /** A ledger's own title of a status is no news; 已销号 needs evidence here, so it comes in as done, evidence owed. */
    private static Optional<Values> status(String text) {
        boolean own = isTitle(text, Status.values()) && !text.equals(Status.CLOSED.title());
        return own
                ? Optional.empty()
                : StatusWords.whole(Widths.half(text))
                        .flatMap(reading -> reading.status().map(status -> values(status, reading.remedy(), text)));
    }

    /** Whether a text calls an issue closed (已销号) in the words of some office. */
    public static boolean closed(String text) {
        return StatusWords.whole(Widths.half(text))
                .flatMap(StatusWords.Reading::status)
                .filter(s -> s == Status.CLOSED)
                .isPresent();
    }

    private static Values values(Status status, Optional<Remedy> remedy, String words) {
        boolean done = status == Status.CLOSED || status == Status.DONE;
        return Values.empty()
                .with(LedgerColumns.STATUS, Optional.of(done ? Status.DONE : status))
                .with(LedgerColumns.REMEDY, remedy)
                .with(LedgerColumns.STATUS_WORDS, Optional.of(words));
    }

    private static Optional<Values> deadline(String text) {
        String word = Widths.half(text).strip();
        Optional<Remedy> remedy = STANDING.contains(word)
                ? Optional.of(Remedy.STANDING)
                : AT_ONCE.contains(word) ? Optional.of(Remedy.IMMEDIATE) : Optional.empty();
        return remedy.map(r -> Values.empty().with(LedgerColumns.REMEDY, Optional.of(r)));
    }

    private static Optional<Values> remedy(String text) {
        return isTitle(text, Remedy.values()) ? Optional.empty() : deadline(text);
    }

    private static boolean isTitle(String text, Choice[] choices) {
        for (Choice choice : choices) {
            if (choice.title().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
