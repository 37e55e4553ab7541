package org.antou.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.StudyMode;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormCompare;
import org.antou.cadre.model.form.FormField;
import org.antou.register.Named;
import org.antou.store.Ids;
import org.antou.text.PartialDate;

/** What a form says of the items of a sheet, as the latest 任免审批表. */
final class FormEvidence {

    static final String MATERIAL = "干部任免审批表";
    private static final int LONGEST = 2000;

    private final AppointmentForm form;
    private final Named check;
    private final List<FileEvidence> found = new ArrayList<>();

    private FormEvidence(AppointmentForm form, Named check) {
        this.form = form;
        this.check = check;
    }

    /** One for each item that the form tells; a date that is none is left out, so that no word stands where a date belongs. */
    static List<FileEvidence> of(AppointmentForm form, Named check) {
        FormEvidence made = new FormEvidence(form, check);
        made.date(FileItem.BIRTH, FormField.BIRTH);
        made.date(FileItem.WORK, FormField.WORK);
        made.date(FileItem.PARTY, FormField.PARTY);
        made.education(
                StudyMode.FULL_TIME, FormField.FULL_TIME, FormField.FULL_TIME_DEGREE, FormField.FULL_TIME_SCHOOL);
        made.education(
                StudyMode.IN_SERVICE, FormField.IN_SERVICE, FormField.IN_SERVICE_DEGREE, FormField.IN_SERVICE_SCHOOL);
        made.text(FileItem.EXPERIENCE, form.text(FormField.CV));
        made.text(FileItem.FAMILY, FormCompare.relatives(form.family()));
        return made.found;
    }

    /** Whether two tell the same in the name of the same form. */
    static boolean same(FileEvidence one, FileEvidence other) {
        return one.item().equals(other.item())
                && one.study().equals(other.study())
                && one.role().equals(other.role())
                && one.says().equals(other.says())
                && one.materialDate().equals(other.materialDate());
    }

    private void date(FileItem item, FormField field) {
        form.date(field).ifPresent(date -> add(item, Optional.empty(), form.text(field), Optional.of(date)));
    }

    private void education(StudyMode mode, FormField... fields) {
        String says = Stream.of(fields)
                .map(form::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        if (!says.isEmpty()) {
            add(FileItem.EDUCATION, Optional.of(mode), says, Optional.empty());
        }
    }

    private void text(FileItem item, String says) {
        if (!says.isEmpty()) {
            add(item, Optional.empty(), says, Optional.empty());
        }
    }

    private void add(FileItem item, Optional<StudyMode> study, String says, Optional<PartialDate> date) {
        found.add(new FileEvidence(
                Ids.next(),
                0,
                Optional.of(check),
                Optional.of(item),
                study,
                Optional.of(EvidenceRole.FORM),
                Optional.of(ArchiveCategory.APPOINTMENT),
                MATERIAL,
                form.made(),
                clipped(says, LONGEST),
                date,
                false,
                ""));
    }

    static String clipped(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
