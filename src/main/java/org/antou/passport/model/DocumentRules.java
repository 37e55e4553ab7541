package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;

/** What a document must be like to be kept, and what may become of it (§5.5). */
public final class DocumentRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 40;
    private static final int LONGEST_SLIP = 100;
    private static final int LONGEST_REASON = 400;
    private static final int LONGEST_NOTE = 4_000;

    private DocumentRules() {}

    /** A document as saved for the first time: one that says since when it is kept is in custody. */
    public static TravelDocument completed(TravelDocument document) {
        boolean handedIn =
                document.state() == DocumentState.OWED && document.keptSince().isPresent();
        Custody custody = handedIn ? document.custody().as(DocumentState.KEPT) : document.custody();
        boolean dated = custody.on().isPresent() || custody.state() != DocumentState.KEPT;
        Custody since =
                dated ? custody : new Custody(custody.state(), document.keptSince(), custody.reason(), custody.slip());
        return DocumentColumns.of(
                document.id(),
                document.version(),
                DocumentColumns.ALL
                        .values(document)
                        .with(DocumentColumns.STATE, Optional.of(since.state()))
                        .with(DocumentColumns.STATE_ON, since.on()));
    }

    /** Why a document can't be saved as it stands; {@code before} is what stands in the store. */
    public static List<Violation> violations(
            Optional<TravelDocument> before, TravelDocument document, LocalDate today) {
        List<Violation> found = new ArrayList<>(DocumentColumns.KEPT.missing(document));
        found.addAll(beyondMissing(document, today));
        before.ifPresent(b -> found.addAll(stateChanged(b, document)));
        if (before.isEmpty() && document.state() == DocumentState.LENT) {
            found.add(new Violation(DocumentColumns.STATE, "借出要有审批:请先按“在管”登记,再到“领用”里办借出。"));
        }
        return List.copyOf(found);
    }

    /** What is wrong beside missing fields. */
    public static List<Violation> beyondMissing(TravelDocument document, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        number(document).ifPresent(found::add);
        document.issued()
                .filter(today::isBefore)
                .ifPresent(day -> found.add(new Violation(DocumentColumns.ISSUED, "发证日期在今天之后,请核对。")));
        if (isAfter(document.issued(), document.expires())) {
            found.add(new Violation(DocumentColumns.EXPIRES, "有效期至早于发证日期,请核对。"));
        }
        if (document.keptSince().filter(today::isBefore).isPresent()) {
            found.add(new Violation(DocumentColumns.KEPT_SINCE, "集中保管日期在今天之后,请核对。"));
        } else if (isAfter(document.issued(), document.keptSince())) {
            found.add(new Violation(DocumentColumns.KEPT_SINCE, "集中保管日期早于发证日期,请核对。"));
        }
        lengths(document, found);
        return found;
    }

    private static Optional<Violation> number(TravelDocument document) {
        return document.number().isEmpty()
                ? Optional.empty()
                : document.kind()
                        .flatMap(kind -> DocumentNumber.fault(kind, document.number()))
                        .map(fault -> new Violation(DocumentColumns.NUMBER, fault));
    }

    private static void lengths(TravelDocument document, List<Violation> found) {
        longest(found, DocumentColumns.AUTHORITY, document.authority(), LONGEST_NAME);
        longest(found, DocumentColumns.CABINET, document.place().cabinet(), LONGEST_PLACE);
        longest(found, DocumentColumns.SLOT, document.place().slot(), LONGEST_PLACE);
        longest(found, DocumentColumns.REASON, document.custody().reason(), LONGEST_REASON);
        longest(found, DocumentColumns.SLIP, document.custody().slip(), LONGEST_SLIP);
        longest(found, DocumentColumns.NOTE, document.note(), LONGEST_NOTE);
    }

    static void longest(List<Violation> found, String field, String text, int most) {
        if (text.length() > most) {
            found.add(new Violation(field, "最多 " + most + " 个字,现在有 " + text.length() + " 个。"));
        }
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isAfter).isPresent();
    }

    /** Nothing moves by itself, and no form or table moves anything: that takes a decision with its paper. */
    private static List<Violation> stateChanged(TravelDocument before, TravelDocument after) {
        if (before.state() != after.state()) {
            return List.of(new Violation(
                    DocumentColumns.STATE,
                    "状态现在是“" + before.state().title() + "”,要改成“" + after.state().title() + "”,请在证件页用“办理”,并填写单据。"));
        }
        boolean filled =
                before.state() == DocumentState.OWED && after.keptSince().isPresent();
        return filled ? List.of(new Violation(DocumentColumns.KEPT_SINCE, "证件还没有交来。交来了请用“收证入柜”,会打印回执。")) : List.of();
    }

    /** Why a decision can't be put down; empty where it can. */
    public static Optional<String> refusal(TravelDocument document, Decision decision) {
        CustodyMove move = decision.move();
        if (!move.possible(document.state())) {
            return Optional.of("这本证件现在是“" + document.state().title() + "”,不能办“" + move.title() + "”。");
        }
        if (decision.slip().isBlank()) {
            return Optional.of("请填写" + move.slip() + "。");
        }
        if (decision.reason().isBlank() && move.reason().isEmpty() && !move.putsIn()) {
            return Optional.of("请写明原因。");
        }
        if (document.custody().on().filter(decision.on()::isBefore).isPresent()) {
            return Optional.of("日期早于“" + document.state().title() + "”的起始日 "
                    + document.custody().on().get() + "。");
        }
        if (move == CustodyMove.EXPIRE && !document.expiredOn(decision.on())) {
            return Optional.of(
                    "证件的有效期到 " + document.expires().map(LocalDate::toString).orElse("(没有填写)") + ",那天还没有过期。");
        }
        return move.putsIn() && document.expiredOn(decision.on()) && document.state() == DocumentState.OWED
                ? Optional.of("这本证件已在 " + document.expires().get() + " 过期,请先核对有效期;确已过期的办“确认过期”。")
                : Optional.empty();
    }

    /** The document after a decision: what it was goes into its past, a slot that it leaves is free. */
    public static TravelDocument decided(TravelDocument document, Decision decision) {
        CustodyMove move = decision.move();
        String reason =
                decision.reason().isBlank() ? move.reason() : decision.reason().strip();
        Custody next = new Custody(
                move.to(), Optional.of(decision.on()), reason, decision.slip().strip());
        Place place = move.putsIn() ? decision.place() : move.to().hasSlot() ? document.place() : Place.NONE;
        Optional<LocalDate> kept = move.putsIn() ? Optional.of(decision.on()) : document.keptSince();
        return document.moved(next, place, kept);
    }
}
