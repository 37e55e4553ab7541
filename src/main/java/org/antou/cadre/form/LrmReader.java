package org.antou.cadre.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.Photo;
import org.antou.cadre.model.form.Relative;

/**
 * Reads the older .lrm: quoted texts parted by commas, in a fixed order. Education and schools part 全日制 from 在职 with @ and
 * 学历 from 学位 with #; each of the five columns of the family is one text, its lines parted by @. The photo lies beside it in a .pic.
 */
final class LrmReader {

    private static final String PART = "\",\"";
    private static final int EDUCATION = 9;
    private static final int SCHOOLS = 10;
    private static final int FAMILY = 20;
    private static final int LAST = 32;
    private static final int MOST = 200;

    private static final Map<Integer, FormField> PLACES = Map.ofEntries(
            Map.entry(0, FormField.NAME),
            Map.entry(1, FormField.SEX),
            Map.entry(2, FormField.BIRTH),
            Map.entry(3, FormField.NATION),
            Map.entry(4, FormField.ORIGIN),
            Map.entry(5, FormField.PARTY),
            Map.entry(6, FormField.HEALTH),
            Map.entry(7, FormField.BIRTHPLACE),
            Map.entry(8, FormField.WORK),
            Map.entry(11, FormField.TITLE),
            Map.entry(16, FormField.SPECIALITY),
            Map.entry(17, FormField.CV),
            Map.entry(18, FormField.REWARDS),
            Map.entry(19, FormField.APPRAISALS),
            Map.entry(25, FormField.POST),
            Map.entry(26, FormField.NEW_POST),
            Map.entry(27, FormField.OLD_POST),
            Map.entry(28, FormField.REASON),
            Map.entry(29, FormField.UNIT),
            Map.entry(30, FormField.AGE_DAY),
            Map.entry(31, FormField.FILLED_BY),
            Map.entry(LAST, FormField.FILLED_ON));

    private LrmReader() {}

    /** Whether a text may be such a file. */
    static boolean knows(String text) {
        return text.stripLeading().startsWith("\"");
    }

    static FormRead read(String name, String text, Optional<byte[]> picture) {
        List<String> parts = parts(text.strip());
        if (parts.size() <= LAST || parts.size() > MOST) {
            throw parts.size() > MOST ? FormFault.swollen(name) : FormFault.damaged(name, null);
        }
        Map<FormField, String> fields = new EnumMap<>(FormField.class);
        PLACES.forEach((place, field) -> fields.put(field, parts.get(place)));
        education(fields, parts);
        List<String> notes = new ArrayList<>();
        Optional<Photo> photo = picture.flatMap(Photo::of);
        if (picture.isEmpty()) {
            notes.add("旁边没有同名的 .pic 照片文件,没有照片。");
        } else if (photo.isEmpty()) {
            notes.add("照片文件(.pic)不是图片,没有采用。");
        }
        notes.add("旧版 .lrm 里没有身份证号,请按姓名核对是不是同一人。");
        AppointmentForm form = new AppointmentForm(fields, family(parts), photo, List.of());
        if (form.name().isEmpty()) {
            throw FormFault.nobody(name);
        }
        return new FormRead(name, form, notes);
    }

    private static List<String> parts(String text) {
        int end = text.endsWith("\"") && text.length() > 1 ? text.length() - 1 : text.length();
        return Arrays.asList(text.substring(1, end).split(PART, MOST + 2));
    }

    private static void education(Map<FormField, String> fields, List<String> parts) {
        FormField[] levels = {
            FormField.FULL_TIME, FormField.FULL_TIME_DEGREE, FormField.IN_SERVICE, FormField.IN_SERVICE_DEGREE
        };
        FormField[] schools = {
            FormField.FULL_TIME_SCHOOL,
            FormField.FULL_TIME_DEGREE_SCHOOL,
            FormField.IN_SERVICE_SCHOOL,
            FormField.IN_SERVICE_DEGREE_SCHOOL
        };
        IntStream.range(0, levels.length).forEach(i -> {
            fields.put(levels[i], cell(parts.get(EDUCATION), i / 2, i % 2));
            fields.put(schools[i], cell(parts.get(SCHOOLS), i / 2, i % 2));
        });
    }

    private static String cell(String text, int mode, int kind) {
        return at(at(text, "@", mode), "#", kind);
    }

    private static List<Relative> family(List<String> parts) {
        int lines = parts.get(FAMILY).split("@", -1).length;
        return IntStream.range(0, Math.min(lines, MOST))
                .mapToObj(i -> new Relative(
                        at(parts.get(FAMILY), "@", i),
                        at(parts.get(FAMILY + 1), "@", i),
                        at(parts.get(FAMILY + 2), "@", i),
                        at(parts.get(FAMILY + 3), "@", i),
                        at(parts.get(FAMILY + 4), "@", i)))
                .toList();
    }

    private static String at(String text, String sign, int place) {
        String[] cells = text.split(sign, -1);
        return place < cells.length ? cells[place] : "";
    }
}
