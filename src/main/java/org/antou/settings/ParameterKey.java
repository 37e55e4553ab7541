package org.antou.settings;

import java.time.LocalDate;
import java.util.List;

/**
 * What an office may set for itself (参数): every number of days, times or months that differs from place to place. The
 * defaults stand here with their basis; 〔待核〕 marks a basis whose wording was not found. The name of a constant is its
 * key in the store and never changes.
 */
public enum ParameterKey {
    PASSWORD_LENGTH("口令最短长度", "位", Range.of(6, 64), "8", Basis.LOGIN),
    PASSWORD_KINDS("口令字符种类(大写、小写、数字、符号)", "类", Range.of(1, 4), "3", Basis.LOGIN),
    LOCKOUT_ATTEMPTS("连续输错口令几次后锁定", "次", Range.of(3, 20), "5", Basis.LOGIN),
    LOCKOUT_MINUTES("输错口令后的锁定时间", "分钟", Range.of(1, 1440), "15", Basis.LOGIN),
    IDLE_LOCK_MINUTES("无操作自动锁屏", "分钟", Range.of(1, 240), "15", Basis.LOGIN),
    DUE_SOON_DAYS("整改时限到期前提醒", "天", Range.of(1, 90), "7", "产品规则"),
    PLAN_DAYS("整改方案报送期限(自反馈之日起)", "天", Range.of(1, 180), "30", "2024年后各地反馈稿的写法(收到反馈后1个月内);条文〔待核〕"),
    RECTIFICATION_MONTHS(
            "集中整改期(自反馈之日起)",
            "个月",
            Range.of(1, 24),
            List.of(
                    new Default(Default.ALWAYS, "2", "《中国共产党巡视工作条例》(2015)第二十七条"),
                    new Default(LocalDate.of(2024, 2, 8), "6", "《中国共产党巡视工作条例》(2024年修订)转述,条号〔待核〕;市县多为3个月,请按本地通知改"))),
    TERM_AHEAD_DAYS("支部届满前提醒", "天", Range.of(1, 365), "60", "产品规则;换届依据《支部工作条例(试行)》第六章"),
    SUPERVISION_DAYS("半月督查间隔(自反馈之日起,每期)", "天", Range.of(1, 60), "15", "《通报》一(三)“半月督查”;算法为产品规则"),
    SUPERVISION_HALVES("半月督查按上、下半月分期(1)还是自反馈之日起按间隔分期(0)", "1/0", Range.of(0, 1), "0", "产品规则;各地有按日历半月的"),
    ATTACHMENT_MEGABYTES("附件单个文件上限", "MB", Range.of(1, 200), "50", "产品规则"),
    PHOTO_PIXELS("缩小照片后的长边", "像素", Range.of(800, 6000), "2000", "产品规则(A4 幅面约合 170 dpi,打印看得清)"),
    ATTACHMENT_KEPT_DAYS("移除的附件可撤销的天数,过后清除内容", "天", Range.of(0, 3650), "30", "产品规则"),
    BACKUP_GIGABYTES("备份包合计上限(附件另计)", "GB", Range.of(1, 1000), "5", "产品规则"),
    BACKUP_AWAY_DAYS("机外备份隔多少天没有做就提醒", "天", Range.of(1, 365), "7", "产品规则"),
    LENDING_RETURN_DAYS("借出的证件:回国(境)后几天内归还(N)", "天", Range.of(0, 365), "10", Basis.LENDING),
    LENDING_RETURN_WORKING("借出的证件:回国(境)后的期限按工作日计(1)还是自然日(0)", "1/0", Range.of(0, 1), "0", Basis.LENDING),
    LENDING_CANCELLED_DAYS("借出的证件:行程取消后几天内归还(M)", "天", Range.of(0, 365), "5", Basis.CANCELLED),
    LENDING_CANCELLED_WORKING("借出的证件:行程取消后的期限按工作日计(1)还是自然日(0)", "1/0", Range.of(0, 1), "1", Basis.CANCELLED),
    LENDING_TRIPLESS_DAYS("只办签注等不出行的证件借出:借出后几天内归还(N)", "天", Range.of(0, 365), "10", Basis.TRIPLESS),
    LENDING_TRIPLESS_WORKING("不出行的证件借出:期限按工作日计(1)还是自然日(0)", "1/0", Range.of(0, 1), "0", Basis.TRIPLESS),
    LENDING_REMIND_DAYS("借出到期前几天开始提醒", "天", Range.of(0, 90), "3", "产品规则"),
    HAND_IN_DAYS("证件上交:新办、换发、补发或列入备案后几天内上交", "天", Range.of(0, 365), "7", Basis.HAND_IN),
    EXPIRY_NEAR_DAYS("证件到期提醒:近", "天", Range.of(1, 365), "30", "产品规则"),
    EXPIRY_MIDDLE_DAYS("证件到期提醒:中", "天", Range.of(1, 730), "60", "产品规则"),
    EXPIRY_FAR_DAYS("证件到期提醒:远", "天", Range.of(1, 1095), "180", "产品规则(多数国家要求护照有效期在6个月以上)"),
    FILING_SCOPE("登记备案范围:0 只看已登记的,1 在编人员,2 全体在职人员", "0/1/2", Range.of(0, 2), "1", Basis.FILING),
    FILING_SINCE(
            "登记备案从哪一天起要求(年月日八位数字,例如 20190115)",
            "年月日",
            Range.of(19490101, 29991231),
            "20030114",
            "《关于加强国家工作人员因私事出国(境)管理的暂行规定》(公通字〔2003〕13号)印发之日〔待核〕;本单位后来才要求备案的,请改成那一天"),
    TRIAL_MONTHS("试用期几个月", "个月", Range.of(1, 36), "12", "《干部任用条例》第四十二条(2014版;2019修订版条号〔待核〕):试用期1年"),
    TRIAL_START("试用期起算:0 试任通知日,1 任职决定日", "0/1", Range.of(0, 1), "0", "《任职试用期暂行规定》(2001)第三条:自发出试用任职通知时起;有的单位用党组决定日"),
    TRIAL_AHEAD_DAYS("试用期(和借调)到期前几天提醒", "天", Range.of(0, 180), "30", "《通报》第37项;天数为产品规则"),
    TRIAL_EXTENSION_MONTHS("延长试用期:一次通常几个月", "个月", Range.of(1, 24), "6", "四川办法:半年以上离岗可延长;延长多久未查到原文〔待核〕"),
    TRIAL_FILED_MONTHS("试任需备案的:提前几个月备案", "个月", Range.of(0, 12), "1", "《任职试用期暂行规定》(2001)第三条"),
    SERVICE_RECRUIT_YEARS("新录用公务员最低服务年限(含试用期)", "年", Range.of(1, 30), "5", "《新录用公务员任职定级规定》"),
    SERVICE_TOWNSHIP_YEARS("乡镇最低服务年限", "年", Range.of(1, 30), "5", "各地录用公告〔待核〕;请按录用时的公告改"),
    SERVICE_PREFERENTIAL_YEARS("优惠政策录用服务年限", "年", Range.of(1, 30), "8", "各地录用公告〔待核〕;请按录用时的公告改"),
    SERVICE_GRASSROOTS_YEARS("基层服务年限", "年", Range.of(1, 30), "2", "某录用公告写2年〔待核〕;请按录用时的公告改"),
    FILE_READ_DAYS("查阅档案:几天内归还(0 为当日)", "天", Range.of(0, 365), "0", "产品规则(档案在阅档室当日查阅、当日归还);请按本地办法改"),
    FILE_LOAN_DAYS("借阅档案:几天内归还", "天", Range.of(0, 365), "15", "各地口径多为两周左右,条文〔待核〕;请按本地办法改"),
    RETIRED_KEPT_YEARS("退休后继续备案、保管几年", "年", Range.of(0, 30), "0", "各地口径(有高校对退休不满5年的中层干部仍集中保管的),无中央条文〔待核〕;请按本地办法改"),
    MEETING_LATE_DAYS("会议记录:会后几天以后登记算补录", "天", Range.of(0, 365), "7", "《通报》第27项口径;天数为产品规则"),
    MEETING_TEXT_LEAST("会议记录:内容少于多少字就提醒", "字", Range.of(0, 2000), "100", "产品规则(只提醒,不拦)"),
    LECTURE_TEXT_LEAST("党课记录:内容少于多少字就提醒", "字", Range.of(0, 5000), "200", "产品规则(只提醒,不拦)"),
    TALK_TEXT_LEAST("谈心谈话:内容少于多少字就提醒", "字", Range.of(0, 2000), "50", "产品规则(《通报》第26项;只提醒,不拦)"),
    LIFE_EXAMINATION("组织生活会:要(1)不要(0)对照检查材料", "1/0", Range.of(0, 1), "0", "各地要求不一;民主生活会一律要"),
    LIFE_IDEOLOGY("组织生活会的对照检查材料:要(1)不要(0)写到意识形态", "1/0", Range.of(0, 1), "0", "民主生活会一律要(《通报》第34项);组织生活会各地要求不一"),
    LIFE_REPORT_BEFORE("组织生活会:要(1)不要(0)会前报告上级", "1/0", Range.of(0, 1), "0", "各地要求不一;民主生活会一律要"),
    LIFE_REPORT_AFTER("组织生活会:要(1)不要(0)会后报告上级", "1/0", Range.of(0, 1), "0", "各地要求不一;民主生活会一律要"),
    LIFE_APPRAISAL("组织生活会:要(1)不要(0)一并登记民主评议等次", "1/0", Range.of(0, 1), "0", "《支部工作条例(试行)》第十八条:民主评议可以结合组织生活会一并进行"),
    LIKENESS_PERCENT("文本雷同到多少就提示", "%", Range.of(30, 100), "80", "产品规则(《通报》第32条:三个季度的报告内容相同)"),
    CADRE_WORK_AGE("档案核查:参加工作的最低年龄", "周岁", Range.of(14, 18), "16", "《劳动法》第十五条"),
    CADRE_PARTY_AGE("档案核查:入党的最低年龄", "周岁", Range.of(16, 25), "18", "《中国共产党章程》第一条"),
    CADRE_PROBATION_MONTHS("档案核查:预备党员的预备期", "个月", Range.of(6, 24), "12", "《中国共产党章程》第七条"),
    CADRE_GAP_MONTHS("档案核查:简历前后两段相差超过多少个月算间断", "个月", Range.of(0, 24), "1", "产品规则(上一段止的次月接续不算间断)"),
    CADRE_APPRAISAL_MONTHS("档案核查:年度考核材料在次年几个月内归档", "个月", Range.of(0, 12), "3", "产品规则;归档时限〔待核〕");

    private final String title;
    private final String unit;
    private final Range range;
    private final List<Default> defaults;

    ParameterKey(String title, String unit, Range range, String value, String basis) {
        this(title, unit, range, List.of(new Default(Default.ALWAYS, value, basis)));
    }

    ParameterKey(String title, String unit, Range range, List<Default> defaults) {
        this.title = title;
        this.unit = unit;
        this.range = range;
        this.defaults = defaults;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    /** What values it may take. */
    public Range range() {
        return range;
    }

    /** The values it has where the office set none, oldest first; there is always one. */
    public List<Default> defaults() {
        return defaults;
    }

    /** A value of the program itself, from a day on. */
    public record Default(LocalDate validFrom, String value, String basis) {

        /** Before any record of any office. */
        public static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);
    }

    /** Whole numbers from one to another, both inclusive. */
    public record Range(int from, int to) {

        static Range of(int from, int to) {
            return new Range(from, to);
        }

        public boolean holds(String value) {
            if (!value.matches("\\d{1,9}")) {
                return false;
            }
            int number = Integer.parseInt(value);
            return number >= from && number <= to;
        }
    }

    private static final class Basis {
        static final String LENDING = "各地口径(省级工作提示、多所高校为10日,也有5个、10个工作日的),无中央条文〔待核〕;请按本地办法改";
        static final String CANCELLED = "各地口径(某在用系统:行程取消后5个工作日),无中央条文〔待核〕;请按本地办法改";
        static final String TRIPLESS = "产品规则,与回国(境)后的期限一致;请按本地办法改";
        static final String HAND_IN = "各地口径(新任职7日,也有5个工作日的;新办、换发、补发后7日),无中央条文〔待核〕;请按本地办法改";
        static final String FILING = "《关于加强国家工作人员因私事出国(境)管理的暂行规定》第四条;单位可扩大到全员,请按本单位备案办法改";
        static final String LOGIN = "GB/T 22239—2019 身份鉴别(标准未定数值,数值〔待核〕)";
    }
}
