package org.antou.cadre.paper;

import static org.antou.paper.FormPaper.cell;
import static org.antou.paper.FormPaper.continued;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.FileDates;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.CvText;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.Relative;
import org.antou.paper.FormPaper;
import org.antou.paper.FormPaper.Cell;
import org.antou.paper.FormPaper.Look;
import org.antou.paper.FormPaper.Row;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** 干部任免审批表 on its two pages, for Word. */
public final class AppointmentPaper {

    private static final List<Double> FRONT = List.of(17.0, 20.0, 17.0, 20.0, 21.0, 13.0, 21.0, 37.0);
    private static final List<Double> BACK = List.of(14.0, 17.0, 21.0, 18.0, 20.0, 25.0, 51.0);
    /** How many lines the printed form has for the family. */
    private static final int MEMBERS = 7;

    private static final double PHOTO_WIDTH = 34;
    private static final double PHOTO_HEIGHT = 45;
    private static final double LINE = 12.5;

    private final AppointmentForm form;
    private final LocalDate on;

    private AppointmentPaper(AppointmentForm form, LocalDate today) {
        this.form = form;
        this.on = form.date(FormField.AGE_DAY).map(PartialDate::latest).orElse(today);
    }

    /** @param today the day that ages are counted for where the form names none */
    public static FormPaper of(AppointmentForm form, LocalDate today) {
        AppointmentPaper paper = new AppointmentPaper(form, today);
        return new FormPaper(
                "干部任免审批表",
                List.of(new FormPaper.Page(FRONT, paper.front()), new FormPaper.Page(BACK, paper.back())),
                "填表人:" + form.text(FormField.FILLED_BY));
    }

    private List<Row> front() {
        Optional<FormPaper.Picture> photo =
                form.photo().map(p -> new FormPaper.Picture(p.bytes(), p.ending(), PHOTO_WIDTH, PHOTO_HEIGHT));
        return List.of(
                row(
                        title("姓名"),
                        value(FormField.NAME),
                        title("性别"),
                        value(FormField.SEX),
                        title("出生年月\n(  岁)"
                                .replace("  ", age(form.text(FormField.BIRTH)).orElse("  "))),
                        centred(date(form.text(FormField.BIRTH))).over(2),
                        cell("照片", Look.CENTRED).shows(photo).begins()),
                row(
                        title("民族"),
                        value(FormField.NATION),
                        title("籍贯"),
                        value(FormField.ORIGIN),
                        title("出生地"),
                        value(FormField.BIRTHPLACE).over(2),
                        continued(1)),
                row(
                        title("入党\n时间"),
                        centred(date(form.text(FormField.PARTY))),
                        title("参加工\n作时间"),
                        centred(date(form.text(FormField.WORK))),
                        title("健康状况"),
                        value(FormField.HEALTH).over(2),
                        continued(1)),
                row(
                        title("专业技\n术职务"),
                        value(FormField.TITLE).over(2),
                        title("熟悉专业\n有何专长").over(2),
                        value(FormField.SPECIALITY).over(2),
                        continued(1)),
                row(
                        title("学历\n学位").begins(),
                        title("全日制\n教 育"),
                        pair(FormField.FULL_TIME, FormField.FULL_TIME_DEGREE).over(2),
                        title("毕业院校\n系及专业"),
                        pair(FormField.FULL_TIME_SCHOOL, FormField.FULL_TIME_DEGREE_SCHOOL)
                                .over(3)),
                row(
                        continued(1),
                        title("在职\n教育"),
                        pair(FormField.IN_SERVICE, FormField.IN_SERVICE_DEGREE).over(2),
                        title("毕业院校\n系及专业"),
                        pair(FormField.IN_SERVICE_SCHOOL, FormField.IN_SERVICE_DEGREE_SCHOOL)
                                .over(3)),
                wide("现任职务", FormField.POST),
                wide("拟任职务", FormField.NEW_POST),
                wide("拟免职务", FormField.OLD_POST),
                new Row(
                        112,
                        List.of(
                                cell("简历", Look.UPRIGHT),
                                cell(form.text(FormField.CV), Look.TOP).over(7))));
    }

    private List<Row> back() {
        List<Row> rows = new ArrayList<>();
        rows.add(high(38, "奖惩情况", FormField.REWARDS));
        rows.add(high(24, "年度考核结果", FormField.APPRAISALS));
        rows.add(high(24, "任免理由", FormField.REASON));
        rows.add(row(
                cell("家庭主要成员及重要社会关系", Look.UPRIGHT).begins(),
                title("称谓"),
                title("姓名"),
                title("年龄"),
                title("政治面貌"),
                title("工作单位及职务").over(2)));
        for (int i = 0; i < Math.max(MEMBERS, form.family().size()); i++) {
            rows.add(member(i < form.family().size() ? form.family().get(i) : new Relative("", "", "", "", "")));
        }
        rows.add(new Row(
                22,
                List.of(
                        cell("呈报单位", Look.UPRIGHT),
                        cell(form.text(FormField.UNIT), Look.CENTRED).over(5),
                        cell(filedOn(), Look.FOOT))));
        rows.add(new Row(
                32,
                List.of(
                        cell("审批机关意见", Look.UPRIGHT),
                        cell("(盖章)\n年  月  日", Look.FOOT).over(3),
                        cell("行政机关\n任免意见", Look.CENTRED),
                        cell("(盖章)\n年  月  日", Look.FOOT).over(2))));
        return rows;
    }

    private String filedOn() {
        return form.date(FormField.FILLED_ON).map(ChineseDates::show).orElse("年  月  日");
    }

    private Row member(Relative member) {
        return new Row(
                LINE - 2.5,
                List.of(
                        continued(1),
                        centred(member.relation()),
                        centred(member.name()),
                        centred(age(member.birth()).orElse("")),
                        centred(member.politics()),
                        cell(member.work(), Look.LEFT).over(2)));
    }

    private static Row row(Cell... cells) {
        return new Row(LINE, List.of(cells));
    }

    private Row wide(String title, FormField field) {
        return row(title(title).over(2), cell(form.text(field), Look.LEFT).over(6));
    }

    private Row high(double height, String title, FormField field) {
        return new Row(
                height,
                List.of(
                        cell(title, Look.UPRIGHT),
                        cell(form.text(field), Look.LEFT).over(6)));
    }

    private static Cell title(String text) {
        return cell(text, Look.CENTRED);
    }

    private Cell value(FormField field) {
        return centred(form.text(field));
    }

    private static Cell centred(String text) {
        return cell(text, Look.CENTRED);
    }

    private Cell pair(FormField one, FormField other) {
        String both = (form.text(one) + "\n" + form.text(other)).strip();
        return cell(both, Look.CENTRED);
    }

    /** 1986.05 as the form wants it; other words stay. */
    private static String date(String text) {
        return FileDates.parse(text).map(CvText::month).orElse(text);
    }

    /** Full years on the day of the form; a month counts from its last day, so that nobody is made older. */
    private Optional<String> age(String birth) {
        return FileDates.parse(birth)
                .filter(date -> date.month() > 0)
                .map(date -> ChronoUnit.YEARS.between(date.latest(), on))
                .filter(years -> years >= 0)
                .map(String::valueOf);
    }
}
