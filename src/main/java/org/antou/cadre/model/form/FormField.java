package org.antou.cadre.model.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field of the form that is a plain text, in the order of the exchange file, with the name of its element there. */
public enum FormField {
    NAME("XingMing", "姓名"),
    SEX("XingBie", "性别"),
    BIRTH("ChuShengNianYue", "出生年月"),
    NATION("MinZu", "民族"),
    ORIGIN("JiGuan", "籍贯"),
    BIRTHPLACE("ChuShengDi", "出生地"),
    PARTY("RuDangShiJian", "入党时间"),
    WORK("CanJiaGongZuoShiJian", "参加工作时间"),
    HEALTH("JianKangZhuangKuang", "健康状况"),
    TITLE("ZhuanYeJiShuZhiWu", "专业技术职务"),
    SPECIALITY("ShuXiZhuanYeYouHeZhuanChang", "熟悉专业有何专长"),
    FULL_TIME("QuanRiZhiJiaoYu_XueLi", "全日制教育学历"),
    FULL_TIME_DEGREE("QuanRiZhiJiaoYu_XueWei", "全日制教育学位"),
    FULL_TIME_SCHOOL("QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "全日制教育学历毕业院校系及专业"),
    FULL_TIME_DEGREE_SCHOOL("QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", "全日制教育学位毕业院校系及专业"),
    IN_SERVICE("ZaiZhiJiaoYu_XueLi", "在职教育学历"),
    IN_SERVICE_DEGREE("ZaiZhiJiaoYu_XueWei", "在职教育学位"),
    IN_SERVICE_SCHOOL("ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "在职教育学历毕业院校系及专业"),
    IN_SERVICE_DEGREE_SCHOOL("ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", "在职教育学位毕业院校系及专业"),
    POST("XianRenZhiWu", "现任职务"),
    NEW_POST("NiRenZhiWu", "拟任职务"),
    OLD_POST("NiMianZhiWu", "拟免职务"),
    CV("JianLi", "简历"),
    REWARDS("JiangChengQingKuang", "奖惩情况"),
    APPRAISALS("NianDuKaoHeJieGuo", "年度考核结果"),
    REASON("RenMianLiYou", "任免理由"),
    UNIT("ChengBaoDanWei", "呈报单位"),
    AGE_DAY("JiSuanNianLingShiJian", "计算年龄时间"),
    FILLED_ON("TianBiaoShiJian", "填表时间"),
    FILLED_BY("TianBiaoRen", "填表人"),
    ID_NUMBER("ShenFenZheng", "身份证号"),
    VERSION("Version", "版本");

    private static final Map<String, FormField> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toMap(FormField::tag, Function.identity()));

    private final String tag;
    private final String title;

    FormField(String tag, String title) {
        this.tag = tag;
        this.title = title;
    }

    /** The name of its element in an exchange file. */
    public String tag() {
        return tag;
    }

    public String title() {
        return title;
    }

    public static Optional<FormField> of(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }

    /** Whether every form has it, so that its absence is told; what only some editors write is none of these. */
    public boolean isExpected() {
        return this != VERSION && this != AGE_DAY && this != FILLED_BY && this != FILLED_ON && this != UNIT;
    }
}
