package org.antou.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of numbered papers: search, what is still to be signed, and the undo that numbers refuse. */
final class LetterPort extends RecordPort<NumberedLetter> {

    private static final String BASIS = "产品规则";

    private final Letters letters;

    LetterPort(Letters letters, LetterRows rows) {
        super(rows);
        this.letters = letters;
    }

    @Override
    public String title() {
        return "文书";
    }

    @Override
    public long count() {
        return letters.count();
    }

    @Override
    protected List<NumberedLetter> all() {
        return letters.all();
    }

    @Override
    protected Optional<NumberedLetter> byId(UUID id) {
        return letters.find(id);
    }

    @Override
    protected Hit hit(NumberedLetter letter) {
        return new Hit(
                letter.ref(),
                letter.number() + " " + letter.title(),
                letter.state().title());
    }

    @Override
    protected SearchKey searched(NumberedLetter letter) {
        return SearchKey.of(letter.number(), letter.title(), letter.signedBy());
    }

    @Override
    public String fieldTitle(String field) {
        return field.equals(LetterColumns.REPRINTED) ? "补打" : super.fieldTitle(field);
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return letters.all().stream()
                .filter(letter -> letter.state().open())
                .map(letter -> finding(letter, on))
                .toList();
    }

    private static Finding finding(NumberedLetter letter, LocalDate on) {
        boolean signed = letter.state() == LetterState.SIGNED;
        long days = ChronoUnit.DAYS.between(letter.signedOn().orElse(letter.issuedOn()), on);
        String since = days > 0 ? ",已 " + days + " 天" : "";
        return new Finding(
                signed ? "letter.unscanned" : "letter.unsigned",
                Optional.of(letter.ref()),
                "",
                "“" + letter.number() + "”" + (signed ? "已签,扫描件还没有回存" : "还没有签字") + since + "。",
                BASIS,
                signed ? "请扫描签好的纸件,在“文书”里存回。" : "请送签;签好后在“文书”里登记签字。打错的请作废。");
    }

    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        changes.forEach(LetterPort::refuse);
        super.undo(change, ref, changes);
    }

    private static void refuse(FieldChange change) {
        switch (change.field()) {
            case LetterColumns.BIRTH -> throw refused("文号一经给出不能收回,这一步不能撤销。", "打错的文书请用“作废”,再印新的。");
            case LetterColumns.REPRINTED -> throw refused("已经补打的纸收不回来,这一步不能撤销。", "请销毁多余的纸件。");
            case LetterColumns.STATE -> refuseState(change.after());
            default -> {
                // Any other field goes back with its state.
            }
        }
    }

    private static void refuseState(String after) {
        if (after.equals(LetterState.VOID.name())) {
            throw refused("作废的文号不再使用,这一步不能撤销。", "请印发新的文书。");
        }
        if (after.equals(LetterState.SCANNED.name())) {
            throw refused("扫描件已经存档,这一步不能撤销。", "存错了的,请再存一份正确的扫描件。");
        }
    }

    private static Problem.Expected refused(String what, String advice) {
        return new Problem.Expected(what, "没有改动任何内容。", advice);
    }
}
