package org.antou.cadre.model.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileDates;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.ItemLine;
import org.antou.cadre.model.StudyMode;
import org.antou.cadre.model.Told;
import org.antou.people.model.PartyLife;
import org.antou.people.model.Person;
import org.antou.people.model.Service;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.text.PartialDate;

/** What the rules ask of a sheet on a day. */
record Facts(CheckSheet sheet, CadreLimits limits, LocalDate on) {

    private static final String REGISTERED = "人员登记";

    String name() {
        return sheet.check().personName();
    }

    Optional<Person> person() {
        return sheet.person();
    }

    ItemLine line(FileItem item) {
        return sheet.line(item, Optional.empty());
    }

    /** The date that counts: what was determined, else the earliest paper, the latest form, the register of persons. */
    Optional<Said> counting(FileItem item) {
        ItemLine line = line(item);
        return said(line.determination(), "组织认定")
                .or(() -> said(line.earliest(), "最早形成材料"))
                .or(() -> said(line.form(), "最新任免审批表"))
                .or(() -> registered(item).map(date -> new Said(date, REGISTERED)));
    }

    /** A paper that came in from a workbook may tell its date in words alone. */
    static Optional<Said> said(Told told, String otherwise) {
        return told.date().or(() -> FileDates.parse(told.says())).map(date -> Said.of(told, date, otherwise));
    }

    private Optional<PartialDate> registered(FileItem item) {
        return switch (item) {
            case BIRTH -> person().flatMap(p -> p.identity().birth());
            case PARTY -> person().map(Person::party).flatMap(PartyLife::joined);
            default -> Optional.empty();
        };
    }

    /** Since when the person works, for the papers of each year: 参加工作, else in this unit. */
    Optional<Said> entry() {
        return counting(FileItem.WORK)
                .or(() ->
                        person().map(Person::service).flatMap(Service::hired).map(date -> new Said(date, "人员登记的入职时间")));
    }

    /** Papers that were registered as lying in the file. */
    List<FileMaterial> materials() {
        return sheet.archive().materials();
    }

    /** The stretches that follow one another: in-service studies run beside the work and are none of them. */
    List<CvLine> stretches() {
        return sheet.archive().cv().stream()
                .filter(line -> !line.study().equals(Optional.of(StudyMode.IN_SERVICE)))
                .sorted(java.util.Comparator.comparing((CvLine line) ->
                        line.begins().map(PartialDate::earliest).orElse(LocalDate.MAX)))
                .toList();
    }

    boolean isMember() {
        return person().filter(p -> p.party().isMember()).isPresent();
    }

    Finding found(String rule, String discriminator, String message, String basis, String advice) {
        return new Finding(
                "cadre." + rule,
                Optional.of(new RecordRef(FileCheck.REGISTER, sheet.check().id())),
                discriminator,
                name() + ":" + message,
                basis,
                advice);
    }
}
