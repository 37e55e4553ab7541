package org.antou.cadre;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.attachment.Attachments;
import org.antou.attachment.Incoming;
import org.antou.attachment.Ready;
import org.antou.cadre.form.FormFiles;
import org.antou.cadre.form.FormRead;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormCompare;
import org.antou.cadre.model.form.FormLine;
import org.antou.cadre.model.form.FormMatch;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;

/** 任免审批表 in and out: what a form says becomes evidence of the check; what is ticked also goes into the person. */
public final class FormExchange {

    private static final String FORM_FILE = "任免审批表.lrmx";

    private final CadreRegister register;
    private final History history;
    private final Attachments attachments;

    public FormExchange(CadreRegister register, History history, Attachments attachments) {
        this.register = register;
        this.history = history;
        this.attachments = attachments;
    }

    /** What may be done with one form: nothing is written yet. */
    public record Plan(FormRead read, FormMatch match, Optional<FileCheck> check, List<FormLine> lines) {}

    /**
     * One form as somebody decided about it.
     *
     * @param ticked keys of the lines that overwrite what is registered
     */
    public record Accepted(FormRead read, Person person, Set<String> ticked) {}

    /** What came of it. */
    public record Done(int opened, int continued, int evidence) {}

    /** Whether the register may not be used here. */
    public boolean isOff() {
        return !register.gate().isOpen();
    }

    /** Looks whom a form is about and what it would change. */
    public Plan plan(FormRead read) {
        register.gate().require();
        FormMatch match = FormMatch.of(read.form(), register.people().persons());
        return match.person()
                .map(person -> plan(read, person))
                .orElseGet(() -> new Plan(read, match, Optional.empty(), List.of()));
    }

    /** The same where somebody said who it is. */
    public Plan plan(FormRead read, Person person) {
        register.gate().require();
        return new Plan(
                read,
                new FormMatch(Optional.of(person), List.of()),
                current(person),
                FormCompare.lines(read.form(), person, archive(person)));
    }

    private CheckSheet.Archive archive(Person person) {
        FileParts parts = register.parts();
        return new CheckSheet.Archive(
                parts.materials().of(person.id()),
                parts.cv().of(person.id()),
                parts.family().of(person.id()));
    }

    /** The check that a form belongs to: one that is not settled, else the latest. */
    private Optional<FileCheck> current(Person person) {
        List<FileCheck> checks = register.files().ofPerson(person.id());
        return checks.stream()
                .filter(check -> !check.status().isSettled())
                .findFirst()
                .or(() -> checks.stream().reduce((a, b) -> b));
    }

    /** Takes forms in as one step that can be undone as one; all or none. */
    public Done run(Session session, List<Accepted> accepted) {
        session.require(Role.CLERK);
        register.gate().require();
        onceEach(accepted);
        List<Incoming> files = accepted.stream().flatMap(a -> files(a).stream()).toList();
        return attachments.holding(
                files,
                ready -> history.write(session, "导入任免审批表", change -> {
                    int opened = 0;
                    int evidence = 0;
                    int file = 0;
                    for (Accepted one : accepted) {
                        Optional<FileCheck> there = current(one.person());
                        FileCheck check = there.orElseGet(() -> opened(change, one.person()));
                        opened += there.isPresent() ? 0 : 1;
                        evidence += evidence(change, one, check);
                        take(change, one);
                        for (int i = files(one).size(); i > 0; i--) {
                            attach(change, check, ready.get(file++));
                        }
                    }
                    return new Done(opened, accepted.size() - opened, evidence);
                }));
    }

    private static void onceEach(List<Accepted> accepted) {
        Set<UUID> seen = new HashSet<>();
        accepted.stream()
                .filter(one -> !seen.add(one.person().id()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Problem.Expected(
                            "“" + one.person().name() + "”的任免审批表选了不止一份。", Parts.SAFE, "请只留下最新的一份,再导入。");
                });
    }

    private FileCheck opened(Change change, Person person) {
        return register.parts().checks().rows().save(change, register.files().blank(Optional.of(person.named())));
    }

    private int evidence(Change change, Accepted one, FileCheck check) {
        Named named = new Named(check.id(), CheckName.of(check.personName(), check.batch()));
        List<FileEvidence> there = register.parts().evidence().of(check.id());
        List<FileEvidence> fresh = FormEvidence.of(one.read().form(), named).stream()
                .filter(e -> there.stream().noneMatch(t -> FormEvidence.same(t, e)))
                .toList();
        fresh.forEach(e -> register.parts().evidence().rows().save(change, e));
        return fresh.size();
    }

    private void take(Change change, Accepted one) {
        Person person = FormPerson.with(one.person(), one.read().form(), one.ticked());
        if (!person.equals(one.person())) {
            register.people().save(change, person);
        }
        Named who = one.person().named();
        AppointmentForm form = one.read().form();
        if (one.ticked().contains(FormCompare.CV)) {
            List<CvLine> before = register.parts().cv().of(who.id());
            before.forEach(line -> register.parts().cv().rows().remove(change, line));
            FormArchive.cv(form, who)
                    .forEach(line -> register.parts().cv().rows().save(change, line));
        }
        if (one.ticked().contains(FormCompare.FAMILY)) {
            List<FamilyMember> before = register.parts().family().of(who.id());
            before.forEach(line -> register.parts().family().rows().remove(change, line));
            FormArchive.family(form, who)
                    .forEach(line -> register.parts().family().rows().save(change, line));
        }
    }

    /** The form itself, so that what has no place here goes out again, and its photo. */
    private static List<Incoming> files(Accepted one) {
        AppointmentForm form = one.read().form();
        List<Incoming> files = new ArrayList<>();
        files.add(Incoming.of(form.name() + " " + FORM_FILE, FormFiles.bytes(form)));
        form.photo().ifPresent(p -> files.add(Incoming.of(form.name() + " 照片." + p.ending(), p.bytes())));
        return files;
    }

    private void attach(Change change, FileCheck check, Ready file) {
        attachments.add(change, new RecordRef(FileCheck.REGISTER, check.id()), file, false);
    }

    /** The form of a sheet: what is registered and determined, over the form that came in last; what is unsettled says so. */
    public AppointmentForm form(CheckSheet sheet) {
        Optional<AppointmentForm> last = attachments
                .of(new RecordRef(FileCheck.REGISTER, sheet.check().id()))
                .stream()
                .filter(file -> file.name().endsWith(FORM_FILE))
                .reduce((a, b) -> b)
                .map(file -> FormFiles.read(file.name(), attachments.read(file)).form());
        return FormPerson.form(sheet, last);
    }
}
