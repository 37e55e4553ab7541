package org.antou.cadre.model.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.cadre.model.FileDates;
import org.antou.text.PartialDate;

/**
 * 干部任免审批表: one person's form.
 *
 * @param fields what stands in the fields that are not empty
 * @param family 家庭主要成员, in the order of the form
 * @param photo  the picture as it came; empty where there is none
 * @param others elements that this program does not know, kept so that they go out again
 */
public record AppointmentForm(
        Map<FormField, String> fields, List<Relative> family, Optional<Photo> photo, List<Other> others) {

    /** An element of an exchange file that is not known here; a slash parts the names of nested ones. */
    public record Other(String tag, String text) {
        public Other {
            text = FormText.clean(text);
        }
    }

    public AppointmentForm {
        Map<FormField, String> kept = new EnumMap<>(FormField.class);
        fields.forEach((field, text) -> {
            String clean = FormText.clean(text);
            if (!clean.isEmpty()) {
                kept.put(field, clean);
            }
        });
        fields = Collections.unmodifiableMap(kept);
        family = family.stream().filter(r -> !r.isNothing()).toList();
        others = List.copyOf(others);
    }

    /** What stands in a field; an empty text where nothing does. */
    public String text(FormField field) {
        return fields.getOrDefault(field, "");
    }

    /** The date that a field is; empty where it holds other words, as 入党时间 does for a member of 民主党派. */
    public Optional<PartialDate> date(FormField field) {
        return FileDates.parse(text(field));
    }

    /** The name without blanks inside. */
    public String name() {
        return FormText.name(text(FormField.NAME));
    }

    /** When the form was made: the day it was filled in, else the day that ages are counted for. */
    public Optional<PartialDate> made() {
        return date(FormField.FILLED_ON).or(() -> date(FormField.AGE_DAY));
    }

    /** The CV as stretches. */
    public List<CvStretch> cv() {
        return CvText.read(text(FormField.CV));
    }
}
