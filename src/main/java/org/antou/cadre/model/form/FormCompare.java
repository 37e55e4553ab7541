package org.antou.cadre.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.cadre.model.CheckSheet.Archive;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.Meaning;
import org.antou.people.model.Person;
import org.antou.people.model.Sex;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;

/** Field by field, what a form says beside what is registered of the person. */
public final class FormCompare {

    public static final String SEX = "sex";
    public static final String BIRTH = "birth";
    public static final String JOINED = "joined";
    public static final String POST = "post";
    public static final String ID_NUMBER = "idNumber";
    public static final String CV = "cv";
    public static final String FAMILY = "family";

    private FormCompare() {}

    /** What the form fills in; a field that it leaves empty changes nothing and is no line. */
    public static List<FormLine> lines(AppointmentForm form, Person person, Archive archive) {
        List<FormLine> lines = new ArrayList<>();
        text(lines, SEX, "性别", person.identity().sex().map(Sex::title).orElse(""), form.text(FormField.SEX));
        date(lines, BIRTH, "出生年月", person.identity().birth(), form.date(FormField.BIRTH));
        date(lines, JOINED, "入党时间", person.party().joined(), form.date(FormField.PARTY));
        text(lines, POST, "现任职务", person.post(), form.text(FormField.POST).replace("\n", ""));
        number(lines, person.idNumber(), form.text(FormField.ID_NUMBER));
        text(lines, CV, "简历", cv(archive.cv()), stretches(form.cv()));
        text(lines, FAMILY, "家庭主要成员", members(archive.family()), relatives(form.family()));
        return List.copyOf(lines);
    }

    private static void text(List<FormLine> lines, String key, String title, String before, String after) {
        if (!after.isEmpty()) {
            lines.add(new FormLine(key, title, before, after, state(before.isEmpty(), Meaning.same(before, after))));
        }
    }

    private static void date(
            List<FormLine> lines, String key, String title, Optional<PartialDate> before, Optional<PartialDate> after) {
        after.ifPresent(date -> {
            boolean same = before.filter(b -> !b.agreesWith(date).isNo()).isPresent();
            lines.add(new FormLine(
                    key,
                    title,
                    before.map(PartialDate::toString).orElse(""),
                    date.toString(),
                    state(before.isEmpty(), same)));
        });
    }

    /** Shown covered; compared whole. */
    private static void number(List<FormLine> lines, String before, String after) {
        if (!after.isEmpty()) {
            String whole = IdNumber.of(after).map(IdNumber::value).orElse(after);
            lines.add(new FormLine(
                    ID_NUMBER,
                    "身份证号",
                    IdNumber.mask(before),
                    IdNumber.mask(whole),
                    state(before.isEmpty(), whole.equals(before))));
        }
    }

    private static FormLine.State state(boolean empty, boolean same) {
        return empty ? FormLine.State.FILLS : same ? FormLine.State.SAME : FormLine.State.DIFFERS;
    }

    private static String cv(List<CvLine> cv) {
        return joined(cv.stream()
                .map(line -> CvText.line(line.begins(), line.ends(), line.work()))
                .sorted());
    }

    /** Both in order of the months, since a form writes studies in brackets after the work that they ran beside. */
    private static String stretches(List<CvStretch> cv) {
        return joined(cv.stream()
                .map(line -> CvText.line(line.begins(), line.ends(), line.work()))
                .sorted());
    }

    private static String members(List<FamilyMember> family) {
        return joined(family.stream()
                .map(m -> words(
                        m.relation(), m.name(), m.birth().map(CvText::month).orElse(""), m.politics(), m.work())));
    }

    /** The family of a form in lines. */
    public static String relatives(List<Relative> family) {
        return joined(family.stream()
                .map(r -> words(
                        r.relation(),
                        FormText.name(r.name()),
                        r.born().map(CvText::month).orElse(""),
                        r.politics(),
                        r.work())));
    }

    private static String words(String... words) {
        return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
