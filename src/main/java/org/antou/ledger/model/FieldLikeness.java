package org.antou.ledger.model;

import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.register.ValueType;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/** Whether a cell of an outside list says what the ledger says, whatever its width, blanks and ways of writing a date. */
final class FieldLikeness {

    private FieldLikeness() {}

    static boolean same(String key, Issue issue, String cell) {
        return switch (key) {
            case LedgerColumns.STATUS -> status(issue, cell);
            case LedgerColumns.CLOSED -> closed(issue, cell);
            case LedgerColumns.MEASURES ->
                plain(issue.measures().stream().map(Measure::content).collect(Collectors.joining()))
                        .equals(plain(cell.replaceAll("(?m)^[√□] ?|^\\d{1,2}[.、]", "")));
            default -> other(key, issue, cell);
        };
    }

    private static boolean other(String key, Issue issue, String cell) {
        String shown = LedgerColumns.ALL.get(key).show(issue);
        if (LedgerColumns.ALL.get(key).type() == ValueType.PARTIAL_DATE) {
            Optional<PartialDate> there = ChineseDates.parse(cell);
            return there.isPresent()
                    ? there.equals(issue.deadline())
                    : plain(shown).equals(plain(cell));
        }
        return plain(shown).equals(plain(key.equals(LedgerColumns.NUMBER) ? cell.replaceAll("\\.0$|[.、]$", "") : cell));
    }

    /** The title of the state, or words that offices use for it. */
    private static boolean status(Issue issue, String cell) {
        if (plain(cell).equals(plain(issue.status().title()))) {
            return true;
        }
        return StatusWords.whole(Widths.half(cell.strip()))
                .flatMap(StatusWords.Reading::status)
                .filter(status -> status.tally() == issue.status().tally())
                .isPresent();
    }

    private static boolean closed(Issue issue, String cell) {
        boolean there = cell.strip().matches("是|√|已销号|Y|y|销号");
        return there == (issue.status() == Status.CLOSED);
    }

    /** Without blanks and closing marks, widths folded. */
    static String plain(String text) {
        return Widths.fold(text).replaceAll("\\s", "").replaceAll("[。.;,、]+$", "");
    }
}
