package org.antou.cadre.form;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.Photo;
import org.antou.cadre.model.form.Relative;

/** A form of an invented person, with every field filled in. */
public final class Sample {

    private Sample() {}

    public static AppointmentForm form() {
        Map<FormField, String> fields = new EnumMap<>(FormField.class);
        fields.put(FormField.NAME, "张 三");
        fields.put(FormField.SEX, "男");
        fields.put(FormField.BIRTH, "198605");
        fields.put(FormField.NATION, "汉族");
        fields.put(FormField.ORIGIN, "辽宁鞍山");
        fields.put(FormField.BIRTHPLACE, "辽宁海城");
        fields.put(FormField.PARTY, "200706");
        fields.put(FormField.WORK, "200908");
        fields.put(FormField.HEALTH, "健康");
        fields.put(FormField.TITLE, "经济师");
        fields.put(FormField.SPECIALITY, "公文写作");
        fields.put(FormField.FULL_TIME, "大学");
        fields.put(FormField.FULL_TIME_DEGREE, "文学学士");
        fields.put(FormField.FULL_TIME_SCHOOL, "辽宁大学中文系汉语言文学专业");
        fields.put(FormField.IN_SERVICE, "在职研究生");
        fields.put(FormField.IN_SERVICE_SCHOOL, "省委党校公共管理专业");
        fields.put(FormField.POST, "市某局办公室副主任");
        fields.put(FormField.NEW_POST, "市某局办公室主任");
        fields.put(FormField.OLD_POST, "市某局办公室副主任");
        fields.put(
                FormField.CV,
                "2005.09--2009.07  辽宁大学中文系汉语言文学专业学习\n2009.08--2015.03  海城市某镇政府科员\n"
                        + "2015.03--2019.06  市某局办公室科员\n(2014.09--2017.07在省委党校公共管理专业在职研究生班学习)\n"
                        + "2019.06--          市某局办公室副主任");
        fields.put(FormField.REWARDS, "2018年获评全市先进工作者。");
        fields.put(FormField.APPRAISALS, "2018年度考核优秀,2019年度称职,2020年度称职。");
        fields.put(FormField.REASON, "工作需要");
        fields.put(FormField.UNIT, "中共某局党组");
        fields.put(FormField.AGE_DAY, "20210128");
        fields.put(FormField.FILLED_ON, "20210128");
        fields.put(FormField.FILLED_BY, "李四");
        fields.put(FormField.ID_NUMBER, "210381198605120014");
        fields.put(FormField.VERSION, "3.2.1.6");
        return new AppointmentForm(
                fields,
                List.of(
                        new Relative("妻子", "王 芳", "198803", "群众", "市某小学教师"),
                        new Relative("儿子", "张小三", "201504", "", "市某小学学生")),
                Photo.of(picture()),
                List.of(new AppointmentForm.Other("DaoLingNianYue", "204605")));
    }

    static byte[] picture() {
        BufferedImage image = new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new java.awt.Color(90, 140, 190));
        g.fillRect(0, 0, 120, 160);
        g.setColor(java.awt.Color.WHITE);
        g.fillOval(35, 30, 50, 60);
        g.fillRect(25, 100, 70, 60);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static AppointmentForm with(FormField field, String text) {
        AppointmentForm form = form();
        Map<FormField, String> fields = new EnumMap<>(form.fields());
        fields.put(field, text);
        return new AppointmentForm(fields, form.family(), Optional.empty(), List.of());
    }
}
