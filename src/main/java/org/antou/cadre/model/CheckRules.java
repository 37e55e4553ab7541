package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;

/** What a check and its parts must be like to be kept, and which move of a check is legal (§4.5). */
public final class CheckRules {

    private CheckRules() {}

    /** What is wrong with a check beside missing fields. */
    public static List<Violation> beyondMissing(FileCheck check, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        check.opened()
                .filter(today::isBefore)
                .ifPresent(day -> found.add(new Violation(FileCheckColumns.OPENED, "建册日期在今天之后,请核对。")));
        if (isAfter(check.opened(), check.deadline())) {
            found.add(new Violation(FileCheckColumns.DEADLINE, "核查期限早于建册日期,请核对。"));
        }
        return found;
    }

    /** What is wrong with what is told about a paper. */
    public static List<Violation> beyondMissing(FileEvidence evidence, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        evidence.materialDate()
                .filter(made -> made.earliest().isAfter(today))
                .ifPresent(made -> found.add(new Violation(FileEvidenceColumns.MATERIAL_DATE, "材料形成时间在今天之后,请核对。")));
        boolean date = evidence.item().filter(FileItem::isDate).isPresent();
        if (date
                && evidence.date().isEmpty()
                && FileDates.parse(evidence.says()).isEmpty()) {
            found.add(new Violation(FileEvidenceColumns.DATE, "这一项记载的是日期:请填“记载的日期”,只知道年月的填到年月。"));
        }
        if (evidence.study().isPresent() && !evidence.item().equals(Optional.of(FileItem.EDUCATION))) {
            found.add(new Violation(FileEvidenceColumns.STUDY, "只有学历学位分全日制和在职。"));
        }
        return found;
    }

    /** What is told about a paper, with the date that its words are. */
    public static FileEvidence completed(FileEvidence evidence) {
        boolean date = evidence.item().filter(FileItem::isDate).isPresent();
        Optional<org.antou.text.PartialDate> told =
                evidence.date().or(() -> date ? FileDates.parse(evidence.says()) : Optional.empty());
        return FileEvidenceColumns.of(
                evidence.id(),
                evidence.version(),
                FileEvidenceColumns.ALL.values(evidence).with(FileEvidenceColumns.DATE, told));
    }

    public static List<Violation> beyondMissing(CheckStep step, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        step.done()
                .filter(today::isBefore)
                .ifPresent(day -> found.add(new Violation(CheckStepColumns.DONE, "完成日期在今天之后,请核对。")));
        if (isAfter(step.begun(), step.done())) {
            found.add(new Violation(CheckStepColumns.DONE, "完成日期早于开始日期,请核对。"));
        }
        if (isAfter(step.begun(), step.deadline())) {
            found.add(new Violation(CheckStepColumns.DEADLINE, "期限早于开始日期,请核对。"));
        }
        return found;
    }

    public static List<Violation> beyondMissing(CvLine line) {
        boolean backwards = line.begins()
                .filter(from ->
                        line.ends().filter(to -> to.isBefore(from).isYes()).isPresent())
                .isPresent();
        return backwards ? List.of(new Violation(CvLineColumns.ENDS, "止的年月早于起的年月,请核对。")) : List.of();
    }

    /** Whether it should be done by now; the last day still counts as in time. */
    public static boolean isOverdue(CheckStep step, LocalDate on) {
        return step.done().isEmpty() && step.deadline().filter(on::isAfter).isPresent();
    }

    /** Why a check may not move there, for example from 待核查 straight to 已认定. */
    public static Optional<String> refusal(CheckSheet sheet, FileStatus to, String reason) {
        FileStatus from = sheet.check().status();
        if (!from.next().contains(to)) {
            return Optional.of("“" + from.title() + "”不能直接转为“" + to.title() + "”,下一步可以是:"
                    + String.join(
                            "、", from.next().stream().map(FileStatus::title).toList()) + "。");
        }
        if (from.needsReason(to) && reason.isBlank()) {
            return Optional.of("转为“" + to.title() + "”要写明理由。");
        }
        if (to == FileStatus.AWAITING && sheet.course().evidence().isEmpty()) {
            return Optional.of("还没有登记任何材料记载,不能提交认定。");
        }
        boolean determined =
                sheet.lines().stream().anyMatch(line -> line.determined().isPresent());
        return to == FileStatus.DETERMINED && !determined ? Optional.of("还没有登记组织认定,不能转为“已认定”。") : Optional.empty();
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.filter(a -> other.filter(a::isAfter).isPresent()).isPresent();
    }
}
