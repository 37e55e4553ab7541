package org.antou.passport.model;

import java.util.Optional;
import org.antou.people.model.Person;
import org.antou.people.model.Sex;
import org.antou.text.PartialDate;

/**
 * The eight fields of a filing (《关于加强国家工作人员因私事出国(境)管理的暂行规定》第五条): 姓名、性别、出生日期、身份证号码、户口所在地、
 * 工作单位、现任职务、主管部门, as they were on the day of the form.
 */
public record FiledFields(
        String name,
        Optional<Sex> sex,
        Optional<PartialDate> birth,
        String idNumber,
        String household,
        String workplace,
        String post,
        String superior) {

    public static final FiledFields NONE = new FiledFields("", Optional.empty(), Optional.empty(), "", "", "", "", "");

    /** What is known of a person. */
    public static FiledFields of(Person person, String workplace) {
        return new FiledFields(
                person.name(),
                person.identity().sex(),
                person.identity().birth(),
                person.idNumber(),
                "",
                workplace,
                person.post(),
                "");
    }

    /** These fields, and where they are empty the others. */
    FiledFields orElse(FiledFields other) {
        return new FiledFields(
                or(name, other.name),
                sex.or(other::sex),
                birth.or(other::birth),
                or(idNumber, other.idNumber),
                or(household, other.household),
                or(workplace, other.workplace),
                or(post, other.post),
                or(superior, other.superior));
    }

    private static String or(String mine, String other) {
        return mine.isBlank() ? other : mine;
    }
}
