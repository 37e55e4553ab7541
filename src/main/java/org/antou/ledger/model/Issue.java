package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 问题: one row of the rectification ledger. The five elements (五要素) are leader, section, owner, goal and deadline.
 *
 * @param version            counts the saves; a save with an old one is refused
 * @param inspection         the inspection (巡察轮次) it belongs to, with its title
 * @param aspect             the aspect (方面) it stands under, with its title
 * @param number             序号, as the notice numbers it
 * @param content            反馈问题
 * @param manifestation      具体表现
 * @param cause              原因分析
 * @param measures           整改措施, in order
 * @param goal               整改目标
 * @param leader             责任领导
 * @param section            牵头科室; statistics count an issue once, here
 * @param supportingSections 配合科室
 * @param owner              责任人
 * @param progress           完成情况; after an import the whole answer of the notice
 * @param statusWords        the words of the notice that the status was read from
 * @param institutions       建章立制
 * @param origin             where the row came from, for example 据通报导入
 * @param outcome            what came of it
 * @param course             what its steps and supervisions add up to; derived, not saved with it
 */
public record Issue(
        UUID id,
        long version,
        Named inspection,
        Named aspect,
        int number,
        String content,
        String manifestation,
        String cause,
        List<Measure> measures,
        String goal,
        Optional<Named> leader,
        Optional<Named> section,
        List<Named> supportingSections,
        Optional<Named> owner,
        Optional<Remedy> remedy,
        Optional<PartialDate> deadline,
        String progress,
        Status status,
        String statusWords,
        List<Institution> institutions,
        String origin,
        String note,
        Outcome outcome,
        Course course) {

    /** What an issue bears that a notice reports as done: evidence is still owed (待补佐证). */
    public static final String IMPORTED_DONE = "据通报导入,历史已完成,待补佐证";

    /** What any other issue of a notice bears. */
    public static final String IMPORTED = "据通报导入";

    /** What an issue bears that came in done from a workbook: evidence is still owed (待补佐证). */
    public static final String SHEET_DONE = "据表格导入,历史已完成,待补佐证";

    /** What any other issue of a workbook bears. */
    public static final String FROM_SHEET = "据表格导入";

    /** What an issue bears that was entered by hand. */
    public static final String BY_HAND = "手工登记";

    public Issue {
        measures = List.copyOf(measures);
        supportingSections = List.copyOf(supportingSections);
        institutions = List.copyOf(institutions);
    }

    /** A row with nothing in it yet, to be filled by a form. */
    public static Issue blank(UUID id, Named inspection, Named aspect, int number) {
        return new Issue(
                id,
                0,
                inspection,
                aspect,
                number,
                "",
                "",
                "",
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Status.NOT_STARTED,
                "",
                List.of(),
                BY_HAND,
                "",
                Outcome.NONE,
                Course.NONE);
    }

    /** The same issue under another aspect and with other measures and documents: what a form holds beside its fields. */
    public Issue withParts(Named aspect, List<Measure> measures, List<Institution> institutions) {
        return copy(aspect, measures, institutions, new Source(version, statusWords, origin), course);
    }

    /** The same issue with another version and source. */
    public Issue from(long version, String statusWords, String origin) {
        return copy(aspect, measures, institutions, new Source(version, statusWords, origin), course);
    }

    /** The same issue with so many attachments (佐证材料). */
    public Issue proved(int attachments) {
        return on(course.with(attachments));
    }

    /** The same issue, supervised from the feedback on, each time so many days after the last. */
    public Issue watched(Optional<LocalDate> feedback, int days) {
        return on(course.watched(course.watch().since(feedback, days)));
    }

    /** The same issue on another course. */
    Issue on(Course other) {
        return copy(aspect, measures, institutions, new Source(version, statusWords, origin), other);
    }

    private record Source(long version, String statusWords, String origin) {}

    private Issue copy(
            Named aspect, List<Measure> measures, List<Institution> institutions, Source source, Course course) {
        return new Issue(
                id,
                source.version(),
                inspection,
                aspect,
                number,
                content,
                manifestation,
                cause,
                measures,
                goal,
                leader,
                section,
                supportingSections,
                owner,
                remedy,
                deadline,
                progress,
                status,
                source.statusWords(),
                institutions,
                source.origin(),
                note,
                outcome,
                course);
    }

    /** Whether work on it is over as far as the statistics go (已完成 or 已销号). */
    public boolean finished() {
        return status.tally() == Status.Tally.DONE;
    }
}
