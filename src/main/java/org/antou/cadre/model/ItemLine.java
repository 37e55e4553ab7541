package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.people.model.Person;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;

/**
 * One item of the sheet: what the earliest paper, the latest form, the identity number and the determination say of it, side
 * by side. What was determined counts, without that what the earliest paper says; what does not mean the same is marked.
 *
 * @param study      full-time or in-service; for education alone
 * @param evidence   every paper about it, the earliest first
 * @param determined what counts now; empty where nothing is determined
 * @param past       every determination, the newest first, those that were superseded among them
 */
public record ItemLine(
        FileItem item,
        Optional<StudyMode> study,
        Told earliest,
        Told form,
        Told idNumber,
        Told determination,
        List<FileEvidence> evidence,
        Optional<Determination> determined,
        List<Determination> past) {

    private static final Comparator<FileEvidence> EARLIEST_FIRST = Comparator.comparing(
                    (FileEvidence e) -> e.materialDate().map(PartialDate::earliest),
                    Comparator.comparing(d -> d.orElse(LocalDate.MAX)))
            .thenComparing(FileEvidence::id);

    /** What is known of one item. */
    static ItemLine of(
            FileItem item,
            Optional<StudyMode> study,
            Optional<Person> person,
            List<FileEvidence> evidence,
            List<Determination> determinations) {
        List<FileEvidence> papers = evidence.stream()
                .filter(e -> e.item().equals(Optional.of(item)) && fits(e.study(), study))
                .sorted(EARLIEST_FIRST)
                .toList();
        List<Determination> past = determinations.stream()
                .filter(d -> d.item().equals(Optional.of(item)) && fits(d.study(), study))
                .sorted(Comparator.comparing(Determination::id).reversed())
                .toList();
        Optional<Determination> now = past.stream().findFirst().filter(d -> d.state() != DeterminationState.DELETED);
        Told determined = now.map(Told::of).orElse(Told.NOTHING);
        Told first = earliest(papers).map(Told::of).orElse(Told.NOTHING);
        Told standard = determined.isNothing() ? first : determined;
        Told number = role(papers, EvidenceRole.ID_NUMBER)
                .map(Told::of)
                .orElseGet(() -> item == FileItem.BIRTH ? fromNumber(person) : Told.NOTHING);
        return new ItemLine(
                item,
                study,
                first.against(standard),
                newest(papers).map(Told::of).orElse(Told.NOTHING).against(standard),
                number.against(standard),
                determined,
                papers,
                now,
                past);
    }

    private static boolean fits(Optional<StudyMode> told, Optional<StudyMode> asked) {
        return told.or(() -> asked.isPresent() ? Optional.of(StudyMode.FULL_TIME) : Optional.empty())
                .equals(asked);
    }

    /** The one that somebody called the earliest; else the oldest that is neither a form nor the identity number. */
    private static Optional<FileEvidence> earliest(List<FileEvidence> papers) {
        return role(papers, EvidenceRole.EARLIEST)
                .or(() -> papers.stream()
                        .filter(e -> e.role().equals(Optional.of(EvidenceRole.OTHER)))
                        .findFirst());
    }

    private static Optional<FileEvidence> newest(List<FileEvidence> papers) {
        return papers.stream()
                .filter(e -> e.role().equals(Optional.of(EvidenceRole.FORM)))
                .reduce((a, b) -> b);
    }

    private static Optional<FileEvidence> role(List<FileEvidence> papers, EvidenceRole role) {
        return papers.stream().filter(e -> e.role().equals(Optional.of(role))).findFirst();
    }

    private static Told fromNumber(Optional<Person> person) {
        return person.flatMap(p -> IdNumber.of(p.idNumber()))
                .map(number -> PartialDate.of(number.birth()))
                .map(birth -> new Told(birth.toString(), Optional.of(birth), "身份证号第7至14位", false, false))
                .orElse(Told.NOTHING);
    }

    /** 出生日期; 学历学位(全日制). */
    public String title() {
        return item.title() + study.map(mode -> "(" + mode.title() + ")").orElse("");
    }

    /** Whether two places of it do not mean the same. */
    public boolean clashes() {
        return Stream.of(earliest, form, idNumber).anyMatch(Told::differs);
    }

    /** What counts of it as paper says it: determined, 待核实 where papers clash or were altered, else what they say. */
    public String printed() {
        if (determined.isPresent()) {
            return determination.says();
        }
        if (clashes() || isAltered()) {
            return FileStatus.OPEN;
        }
        return earliest.isNothing() ? form.says() : earliest.says();
    }

    public boolean isAltered() {
        return evidence.stream().anyMatch(FileEvidence::altered);
    }
}
