package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.text.IdNumber;

/** What a filing must be like, and who is on file. */
public final class FilingRules {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_POST = 200;
    private static final int LONGEST_SLIP = 100;
    private static final int LONGEST_NOTE = 4_000;

    private FilingRules() {}

    /** Why a filing can't be saved as it stands. */
    public static List<Violation> violations(ExitFiling filing, LocalDate today) {
        List<Violation> found = new ArrayList<>(FilingColumns.KEPT.missing(filing));
        found.addAll(beyondMissing(filing, today));
        return List.copyOf(found);
    }

    /** What is wrong beside missing fields. */
    public static List<Violation> beyondMissing(ExitFiling filing, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (filing.on().filter(today::isBefore).isPresent()) {
            found.add(new Violation(FilingColumns.ON, "备案日期在今天之后。没有报送的先不登记。"));
        }
        FiledFields filed = filing.filed();
        if (!filed.idNumber().isEmpty()) {
            IdNumber.fault(filed.idNumber())
                    .ifPresent(fault -> found.add(new Violation(FilingColumns.ID_NUMBER, fault)));
        }
        DocumentRules.longest(found, FilingColumns.NAME, filed.name(), LONGEST_NAME);
        DocumentRules.longest(found, FilingColumns.HOUSEHOLD, filed.household(), LONGEST_TEXT);
        DocumentRules.longest(found, FilingColumns.WORKPLACE, filed.workplace(), LONGEST_TEXT);
        DocumentRules.longest(found, FilingColumns.POST, filed.post(), LONGEST_POST);
        DocumentRules.longest(found, FilingColumns.SUPERIOR, filed.superior(), LONGEST_TEXT);
        DocumentRules.longest(found, FilingColumns.REASON, filing.reason(), LONGEST_TEXT);
        DocumentRules.longest(found, FilingColumns.SLIP, filing.slip(), LONGEST_SLIP);
        DocumentRules.longest(found, FilingColumns.NOTE, filing.note(), LONGEST_NOTE);
        return found;
    }

    /** Why a form does not follow on those of the same person before it; empty where it does. */
    public static Optional<String> misplaced(ExitFiling filing, List<ExitFiling> ofPerson) {
        Optional<ExitFiling> before = ofPerson.stream()
                .filter(f -> !f.id().equals(filing.id()))
                .filter(f -> filing.on().isPresent()
                        && !f.on().filter(filing.on().get()::isBefore).isPresent())
                .max(Comparator.comparing(f -> f.on().orElse(LocalDate.MIN)));
        boolean onFile = before.filter(ExitFiling::files).isPresent();
        FilingForm form = filing.form().orElse(FilingForm.NEW);
        String name = filing.person().map(Named::name).orElse("");
        if (form == FilingForm.NEW && onFile) {
            return Optional.of(name + "已在 " + before.get().on().get() + " 备案,没有撤销过。内容有变的请选“变更备案”。");
        }
        return form != FilingForm.NEW && !onFile
                ? Optional.of(name + "那天不在备案中,没有可" + (form == FilingForm.CHANGE ? "变更" : "撤销") + "的备案。请先登记“新增备案”。")
                : Optional.empty();
    }

    /** The newest form of each person up to a day. */
    public static Map<UUID, ExitFiling> latest(List<ExitFiling> filings, LocalDate on) {
        Map<UUID, ExitFiling> latest = new HashMap<>();
        filings.stream()
                .filter(f -> f.on().filter(d -> !d.isAfter(on)).isPresent())
                .sorted(Comparator.comparing(f -> f.on().orElseThrow()))
                .forEach(f -> f.person().ifPresent(p -> latest.put(p.id(), f)));
        return latest;
    }
}
