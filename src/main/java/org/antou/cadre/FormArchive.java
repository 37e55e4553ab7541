package org.antou.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormText;
import org.antou.cadre.model.form.Relative;
import org.antou.register.Named;
import org.antou.store.Ids;

/** CV and family of a form as records of a person. */
final class FormArchive {

    private static final int LONGEST_WORK = 1000;
    private static final int LONGEST_PLACE = 400;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_RELATION = 40;

    private FormArchive() {}

    /** Lines without a month that can be read are left out: they stay in what the form says as a whole. */
    static List<CvLine> cv(AppointmentForm form, Named person) {
        return form.cv().stream()
                .filter(stretch ->
                        stretch.begins().isPresent() && !stretch.work().isEmpty())
                .map(stretch -> new CvLine(
                        Ids.next(),
                        0,
                        Optional.of(person),
                        stretch.begins(),
                        stretch.ends(),
                        FormEvidence.clipped(stretch.work(), LONGEST_WORK),
                        stretch.study(),
                        stretch.aside() ? "任免审批表在括号里注明" : ""))
                .toList();
    }

    static List<FamilyMember> family(AppointmentForm form, Named person) {
        List<FamilyMember> members = new ArrayList<>();
        for (Relative relative : form.family()) {
            members.add(new FamilyMember(
                    Ids.next(),
                    0,
                    Optional.of(person),
                    FormEvidence.clipped(relative.relation(), LONGEST_RELATION),
                    FormEvidence.clipped(FormText.name(relative.name()), LONGEST_NAME),
                    relative.born(),
                    FormEvidence.clipped(relative.politics(), LONGEST_NAME),
                    FormEvidence.clipped(relative.work(), LONGEST_PLACE),
                    Optional.of(members.size() + 1)));
        }
        return members;
    }
}
