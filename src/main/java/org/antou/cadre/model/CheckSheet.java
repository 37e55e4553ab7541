package org.antou.cadre.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.people.model.Person;

/** One person's sheet: the check and everything that belongs to it and to the person's file. */
public record CheckSheet(FileCheck check, Optional<Person> person, Course course, Archive archive) {

    /** What belongs to the check. */
    public record Course(List<FileEvidence> evidence, List<Determination> determinations, List<CheckStep> steps) {}

    /** What belongs to the person: the papers of the file, CV and family. */
    public record Archive(List<FileMaterial> materials, List<CvLine> cv, List<FamilyMember> family) {}

    /** The seven items one under another, education in its two kinds. */
    public List<ItemLine> lines() {
        return Stream.of(FileItem.values())
                .flatMap(item -> item == FileItem.EDUCATION
                        ? Stream.of(StudyMode.values()).map(mode -> line(item, Optional.of(mode)))
                        : Stream.of(line(item, Optional.empty())))
                .toList();
    }

    public ItemLine line(FileItem item, Optional<StudyMode> study) {
        return ItemLine.of(item, study, person, course.evidence(), course.determinations());
    }

    /** Steps that are not done and whose deadline is over on a day. */
    public List<CheckStep> overdue(java.time.LocalDate on) {
        return course.steps().stream()
                .filter(step -> CheckRules.isOverdue(step, on))
                .toList();
    }
}
