package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * What the steps and supervisions of an issue add up to; derived, never typed.
 *
 * @param round           整改轮次, from 1; each 重新整改 adds one
 * @param original        原定时限: the deadline before the first 延期 or 重新整改 that moved it; empty where none did
 * @param extensions      every 延期, oldest first
 * @param applicant       who asked for 销号, while that request stands
 * @param verified        the levels of 审核 that approved the standing request, in order
 * @param closing         the 销号, while it is closed
 * @param watch           半月督查
 * @param sanctions       追责问责 that came of it, oldest first
 * @param awaitingReceipt it was started, and nobody has confirmed the receipt (接收确认) yet
 * @param evidence        the number of attachments (佐证材料)
 */
public record Course(
        int round,
        Optional<PartialDate> original,
        List<Step> extensions,
        Optional<Step> applicant,
        List<Step> verified,
        Optional<Step> closing,
        Watch watch,
        List<Sanction> sanctions,
        boolean awaitingReceipt,
        int evidence) {

    /** Nothing has happened yet. */
    public static final Course NONE = of(List.of(), 0, Optional.empty());

    public Course {
        extensions = List.copyOf(extensions);
        verified = List.copyOf(verified);
        sanctions = List.copyOf(sanctions);
    }

    /** @param steps in the order in which they were entered */
    public static Course of(List<Step> steps, int supervisions, Optional<LocalDate> supervisedOn) {
        int round = 1;
        Optional<Step> applicant = Optional.empty();
        Optional<Step> closing = Optional.empty();
        boolean awaiting = false;
        List<Step> extensions = new ArrayList<>();
        List<Step> moves = new ArrayList<>();
        List<Step> verified = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == StepKind.REOPEN) {
                round++;
            }
            if (step.kind() == StepKind.EXTEND) {
                extensions.add(step);
            }
            if (step.moved()) {
                moves.add(step);
            }
            if (step.kind().opensVerification()) {
                verified.clear();
                closing = Optional.empty();
                applicant = Optional.of(step).filter(s -> s.kind() == StepKind.REQUEST);
            }
            if (StepKind.LEVELS.contains(step.kind())) {
                verified.add(step);
            }
            if (step.kind() == StepKind.START || step.kind() == StepKind.RECEIPT) {
                awaiting = step.kind() == StepKind.START;
            }
            if (step.kind() == StepKind.CLOSE) {
                closing = Optional.of(step);
            }
        }
        Watch watch = new Watch(supervisions, supervisedOn, Optional.empty());
        Optional<PartialDate> original = moves.stream().findFirst().flatMap(Step::before);
        return new Course(round, original, extensions, applicant, verified, closing, watch, List.of(), awaiting, 0);
    }

    /** The same course of an issue with so many attachments. */
    public Course with(int attachments) {
        return new Course(
                round,
                original,
                extensions,
                applicant,
                verified,
                closing,
                watch,
                sanctions,
                awaitingReceipt,
                attachments);
    }

    /** The same course, supervised from the feedback on. */
    Course watched(Watch other) {
        return new Course(
                round, original, extensions, applicant, verified, closing, other, sanctions, awaitingReceipt, evidence);
    }

    /** The same course with what it led to. */
    public Course sanctioned(List<Sanction> other) {
        return new Course(
                round, original, extensions, applicant, verified, closing, watch, other, awaitingReceipt, evidence);
    }

    /** The same course with one more level of 审核. */
    Course signed(Step level) {
        List<Step> more = new ArrayList<>(verified);
        more.add(level);
        return new Course(
                round, original, extensions, applicant, more, closing, watch, sanctions, awaitingReceipt, evidence);
    }

    /** 销号日期, while it is closed. */
    public Optional<LocalDate> closedOn() {
        return closing.map(Step::on);
    }

    /** 销号人. */
    public Optional<Named> closer() {
        return closing.flatMap(Step::person);
    }

    /** The level of 审核 that is to sign next; empty where all three have. */
    public Optional<StepKind> nextLevel() {
        return StepKind.LEVELS.stream().skip(verified.size()).findFirst();
    }

    /** Who verified, in the order of the levels, for print. */
    public String verifiers() {
        return String.join(
                "、",
                verified.stream()
                        .flatMap(s -> s.person().stream())
                        .map(Named::name)
                        .toList());
    }
}
