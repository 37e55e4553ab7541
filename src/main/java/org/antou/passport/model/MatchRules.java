package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.people.model.Person;

/** What a row of the list and a document here with the same number come to. */
final class MatchRules {

    private MatchRules() {}

    record Outcome(DifferenceKind kind, String word) {}

    static Outcome of(ListedDocument row, TravelDocument document, Optional<Person> holder, LocalDate on) {
        DocumentState state = document.state();
        String now = "台账是“" + state.title() + "”";
        if (holder.filter(p -> p.standing().isGone()).isPresent() && (state.isValid() || state.isHere())) {
            return new Outcome(DifferenceKind.NOT_STAFF, now);
        }
        List<String> apart = details(row, document);
        Optional<String> over = row.over(on);
        boolean settled = !state.isValid() || document.expiredOn(on);
        if (over.isEmpty() && !state.isValid()) {
            apart.add(now + ",名单上仍有效");
        } else if (over.isPresent() && !settled) {
            apart.add("名单上已失效(" + over.get() + ")," + now);
        }
        if (!apart.isEmpty()) {
            return new Outcome(DifferenceKind.DETAILS_DIFFER, String.join(";", apart));
        }
        return state == DocumentState.OWED && over.isEmpty()
                ? new Outcome(DifferenceKind.NOT_HANDED_IN, "台账登记为“应交未交”")
                : new Outcome(DifferenceKind.AGREED, over.isPresent() && state.isValid() ? "两边都已过期,请办“确认过期”" : "");
    }

    private static List<String> details(ListedDocument row, TravelDocument document) {
        List<String> apart = new ArrayList<>();
        if (!row.kind().equals(document.kind())) {
            apart.add("名单是“" + row.kind().map(DocumentKind::title).orElse("") + "”,台账是“"
                    + document.kind().map(DocumentKind::title).orElse("") + "”");
        }
        if (both(row.expires(), document.expires())) {
            apart.add("有效期名单到 " + row.expires().get() + ",台账到 "
                    + document.expires().get());
        }
        if (both(row.issued(), document.issued())) {
            apart.add("发证日期名单是 " + row.issued().get() + ",台账是 "
                    + document.issued().get());
        }
        return apart;
    }

    /** Both are known and differ. */
    private static boolean both(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
