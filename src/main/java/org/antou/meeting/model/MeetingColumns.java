package org.antou.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.antou.register.Choice;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Named;
import org.antou.register.ValueType;

/** The columns of meetings, told once for table, form, Excel, paper and history. */
public final class MeetingColumns {

    public static final String BRANCH = "branch";
    public static final String BODY = "body";
    public static final String KIND = "kind";
    public static final String GROUP = "group";
    public static final String STATE = "state";
    public static final String REASON = "reason";
    public static final String ON = "on";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String PLACE = "place";
    public static final String ENTERED = "entered";
    public static final String TITLE = "title";
    public static final String TOPICS = "topics";
    public static final String CONTENT = "content";
    public static final String RESOLUTION = "resolution";
    public static final String CHAIR = "chair";
    public static final String RECORDER = "recorder";
    public static final String EXPECTED = "expected";
    public static final String CAME = "came";
    public static final String PRESENT = "present";
    public static final String ABSENT = "absent";
    public static final String ABSENCE = "absence";
    public static final String OBSERVERS = "observers";
    public static final String YEAR = "year";
    public static final String LIFE = "life";
    public static final String VOTE_KIND = "voteKind";
    public static final String VOTERS_DUE = "votersDue";
    public static final String VOTERS_CAME = "votersCame";
    public static final String BALLOTS = "ballots";
    public static final String REVIEW = "review";
    public static final String REVIEWER = "reviewer";
    public static final String REVIEWED_ON = "reviewedOn";
    public static final String REVIEW_WORDS = "reviewWords";
    public static final String NOTE = "note";

    /** What an office may do without: nothing that a quota or the check-up of records rests on. */
    public static final List<String> OPTIONAL =
            List.of(TITLE, "agenda", "speeches", OBSERVERS, "study", "published", NOTE);

    public static final Columns<Meeting> ALL = new Columns<>(
            List.of(
                    named(BRANCH, "支部", ValueType.REFERENCE, Meeting::branch)
                            .printed(26)
                            .alias("党支部", "支部名称", "党支部名称", "所在支部", "组织"),
                    choice(KIND, "会议类型", MeetingKind.values(), m -> Optional.of(m.kind()))
                            .asRequired()
                            .printed(20)
                            .alias("类型", "会议类别", "类别", "会议种类"),
                    date(ON, "会议日期", m -> m.sitting().on())
                            .asRequired()
                            .printed(20)
                            .alias("日期", "会议时间", "时间", "召开时间", "召开日期"),
                    text(FROM, "开始时间", m -> m.sitting().from()),
                    text(TO, "结束时间", m -> m.sitting().to()),
                    text(PLACE, "地点", m -> m.sitting().place()).printed(18).alias("会议地点", "召开地点"),
                    text(GROUP, "党小组", Meeting::group).alias("党小组名称"),
                    text(TITLE, "会议名称", m -> m.minutes().title()).alias("名称", "会议主题", "主题"),
                    named(
                                    CHAIR,
                                    "主持人",
                                    ValueType.PERSON,
                                    m -> m.minutes().staff().chair())
                            .printed(14)
                            .alias("主持", "主讲人"),
                    named(
                                    RECORDER,
                                    "记录人",
                                    ValueType.PERSON,
                                    m -> m.minutes().staff().recorder())
                            .printed(14)
                            .alias("记录"),
                    lines(TOPICS, "议题", m -> m.minutes().topics()).printed(40).alias("会议议题", "主要议题", "学习内容"),
                    longText("agenda", "议程", m -> m.minutes().agenda()).alias("会议议程"),
                    longText(CONTENT, "内容", m -> m.minutes().content()).alias("会议内容", "主要内容", "会议记录", "活动内容"),
                    longText("speeches", "发言要点", m -> m.minutes().speeches()).alias("发言", "发言情况"),
                    longText(RESOLUTION, "决议", m -> m.minutes().resolution()).alias("会议决议", "形成决议"),
                    number(EXPECTED, "应到", m -> m.attendance().expected())
                            .printed(10)
                            .alias("应到人数", "应参会人数"),
                    number(CAME, "实到", m -> m.attendance().came()).printed(10).alias("实到人数", "参会人数", "到会人数"),
                    Column.<Meeting>of(
                                    PRESENT,
                                    "实到人员",
                                    ValueType.PERSONS,
                                    m -> Optional.of(m.attendance().present()))
                            .asEditable()
                            .alias("参会人员", "参加人员", "到会人员", "出席人员"),
                    Column.<Meeting>of(
                                    ABSENT,
                                    "缺席人员",
                                    ValueType.PERSONS,
                                    m -> Optional.of(m.attendance().absent().stream()
                                            .flatMap(a -> a.person().stream())
                                            .toList()))
                            .asEditable(),
                    lines(
                                    ABSENCE,
                                    "缺席及原因",
                                    m -> m.attendance().absent().stream()
                                            .map(Absence::line)
                                            .toList())
                            .alias("请假人员", "缺席人员", "缺席", "缺席原因", "请假情况", "请假人员及原因"),
                    text(OBSERVERS, "列席", m -> m.attendance().observers()).alias("列席人员"),
                    choice(VOTE_KIND, "表决事项", VoteKind.values(), m -> m.vote().kind()),
                    number(VOTERS_DUE, "应到有表决权", m -> m.vote().due()),
                    number(VOTERS_CAME, "到会有表决权", m -> m.vote().came()),
                    lines(
                                    BALLOTS,
                                    "表决结果",
                                    m -> m.vote().ballots().stream()
                                            .map(Ballot::toString)
                                            .toList())
                            .alias("表决情况"),
                    choice(
                            "study",
                            "学习方式",
                            StudyForm.values(),
                            m -> m.minutes().form().study()),
                    choice(
                            LIFE,
                            "召开形式",
                            LifeForm.values(),
                            m -> m.minutes().form().life()),
                    number(YEAR, "所属年度", m -> m.minutes().form().year()).alias("年度"),
                    text(BODY, "领导班子", Meeting::body),
                    Column.<Meeting>of(
                                    "published",
                                    "是否公开",
                                    ValueType.FLAG,
                                    m -> Optional.of(m.minutes().published()))
                            .asEditable(),
                    choice(STATE, "召开情况", MeetingState.values(), m -> Optional.of(m.state())),
                    text(REASON, "未召开原因", Meeting::reason).alias("未开原因"),
                    date(ENTERED, "登记日期", m -> m.sitting().entered()).alias("登记时间"),
                    plainChoice(
                                    REVIEW,
                                    "审核状态",
                                    ReviewState.values(),
                                    m -> Optional.of(m.review().state()))
                            .printed(14),
                    Column.of(REVIEWER, "审核人", ValueType.PERSON, m -> m.review().reviewer()),
                    Column.of(
                            REVIEWED_ON, "审核日期", ValueType.DATE, m -> m.review().on()),
                    Column.<Meeting>longText(
                                    REVIEW_WORDS, "审核意见", m -> m.review().words())
                            .alias("退回原因"),
                    Column.longText(NOTE, "备注", Meeting::note).asEditable()),
            MeetingValues::apply);

    private MeetingColumns() {}

    private static Column<Meeting> text(String key, String title, Function<Meeting, String> getter) {
        return Column.text(key, title, getter).asEditable();
    }

    private static Column<Meeting> longText(String key, String title, Function<Meeting, String> getter) {
        return Column.longText(key, title, getter).asEditable();
    }

    private static Column<Meeting> lines(String key, String title, Function<Meeting, List<String>> getter) {
        return Column.<Meeting>of(key, title, ValueType.LINES, m -> Optional.of(getter.apply(m)))
                .asEditable();
    }

    private static Column<Meeting> date(String key, String title, Function<Meeting, Optional<?>> getter) {
        return Column.<Meeting>of(key, title, ValueType.DATE, getter).asEditable();
    }

    private static Column<Meeting> number(String key, String title, Function<Meeting, OptionalInt> getter) {
        return Column.<Meeting>of(
                        key,
                        title,
                        ValueType.NUMBER,
                        m -> getter.apply(m).stream().boxed().findFirst())
                .asEditable();
    }

    private static Column<Meeting> named(
            String key, String title, ValueType type, Function<Meeting, Optional<Named>> getter) {
        return Column.<Meeting>of(key, title, type, getter::apply).asEditable();
    }

    private static Column<Meeting> choice(
            String key, String title, Choice[] choices, Function<Meeting, Optional<?>> getter) {
        return plainChoice(key, title, choices, getter).asEditable();
    }

    private static Column<Meeting> plainChoice(
            String key, String title, Choice[] choices, Function<Meeting, Optional<?>> getter) {
        return Column.choice(key, title, List.of(choices), getter);
    }
}
