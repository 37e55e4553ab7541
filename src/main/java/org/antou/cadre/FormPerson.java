package org.antou.cadre;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.ItemLine;
import org.antou.cadre.model.Told;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.CvText;
import org.antou.cadre.model.form.FormCompare;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.Relative;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Sex;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** Between a form and what is registered of a person. */
final class FormPerson {

    /** What paper says of a point that nobody determined while papers clash. */
    private static final String UNSETTLED = "待核实";

    private FormPerson() {}

    /** The person with what is ticked; the rest as it was. */
    static Person with(Person person, AppointmentForm form, Set<String> ticked) {
        Values values = PeopleColumns.PERSON.values(person);
        if (ticked.contains(FormCompare.SEX)) {
            Optional<Sex> sex = Stream.of(Sex.values())
                    .filter(s -> s.title().equals(form.text(FormField.SEX)))
                    .findFirst();
            values = sex.isPresent() ? values.with("sex", sex) : values;
        }
        if (ticked.contains(FormCompare.BIRTH)) {
            values = values.with("birth", form.date(FormField.BIRTH));
        }
        if (ticked.contains(FormCompare.JOINED)) {
            values = values.with("joined", form.date(FormField.PARTY));
        }
        if (ticked.contains(FormCompare.POST)) {
            values = values.with(
                    PeopleColumns.POST, Optional.of(form.text(FormField.POST).replace("\n", "")));
        }
        if (ticked.contains(FormCompare.ID_NUMBER)) {
            values = values.with(PeopleColumns.ID_NUMBER, Optional.of(form.text(FormField.ID_NUMBER)));
        }
        return PeopleColumns.PERSON.apply().apply(person, values);
    }

    static AppointmentForm form(CheckSheet sheet, Optional<AppointmentForm> last) {
        Map<FormField, String> fields = new EnumMap<>(FormField.class);
        last.ifPresent(form -> fields.putAll(form.fields()));
        sheet.person().ifPresent(person -> {
            put(fields, FormField.NAME, person.name());
            put(fields, FormField.SEX, person.identity().sex().map(Sex::title).orElse(""));
            put(fields, FormField.POST, person.post());
            put(fields, FormField.ID_NUMBER, person.idNumber());
        });
        put(fields, FormField.NAME, sheet.check().personName());
        date(
                fields,
                FormField.BIRTH,
                sheet,
                FileItem.BIRTH,
                sheet.person().flatMap(p -> p.identity().birth()));
        date(fields, FormField.WORK, sheet, FileItem.WORK, Optional.empty());
        date(
                fields,
                FormField.PARTY,
                sheet,
                FileItem.PARTY,
                sheet.person().flatMap(p -> p.party().joined()));
        put(
                fields,
                FormField.CV,
                sheet.archive().cv().stream().map(CvText::line).collect(Collectors.joining("\n")));
        List<Relative> family = sheet.archive().family().stream()
                .map(m -> new Relative(
                        m.relation(),
                        m.name(),
                        m.birth().map(FormPerson::compact).orElse(""),
                        m.politics(),
                        m.work()))
                .toList();
        return new AppointmentForm(
                fields,
                family.isEmpty() ? last.map(AppointmentForm::family).orElse(List.of()) : family,
                last.flatMap(AppointmentForm::photo),
                last.map(AppointmentForm::others).orElse(List.of()));
    }

    private static void put(Map<FormField, String> fields, FormField field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, text);
        }
    }

    private static void date(
            Map<FormField, String> fields,
            FormField field,
            CheckSheet sheet,
            FileItem item,
            Optional<PartialDate> registered) {
        ItemLine line = sheet.line(item, Optional.empty());
        Told determined = line.determination();
        if (determined.isNothing() && line.clashes() && !sheet.check().status().isSettled()) {
            fields.put(field, UNSETTLED);
            return;
        }
        Stream.of(determined.date(), line.earliest().date(), line.form().date(), registered)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(date -> fields.put(field, compact(date)));
    }

    /** 198605 as exchange files write a month. */
    private static String compact(PartialDate date) {
        return date.month() == 0 ? String.valueOf(date.year()) : "%d%02d".formatted(date.year(), date.month());
    }
}
