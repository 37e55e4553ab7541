package org.antou.meeting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.antou.attachment.Incoming;
import org.antou.meeting.Meetings;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.register.RecordRef;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Whole procedures of life meetings, clicked through step by step over a real store. */
class LifeJourneyTest extends LifeStage {

    private static final String TALK = "谈了窗口答复不够及时的问题,对方承认有急躁情绪,约定每天下班前复盘一次,两周后再谈;对方也提醒自己多听科室意见。";

    @Test
    void aBranchGoesThroughTheWholeProcedure() throws TimeoutException {
        Meeting meeting = open(MeetingSamples.with(
                MeetingSamples.sound(branch, MeetingKind.ORG_LIFE, DAY.toString(), members),
                MeetingColumns.YEAR,
                2020));
        assertThat(texts()).anyMatch(t -> t.contains("(2020年度)"));
        press("办结…");
        assertThat(texts(windows())).anyMatch(t -> t.contains("“确定主题”、“集中学习”、“征求意见”、“谈心谈话”"));
        dismiss();

        enter(LifeStep.THEME, Map.of("entry-on", "2021-01-05", "entry-words", "服务基层"));
        enter(LifeStep.STUDY, Map.of("entry-on", "2021-01-06", "entry-words", "学习党章"));
        enter(LifeStep.OPINIONS, Map.of("entry-on", "2021-01-08", "entry-number", "3", "entry-words", "座谈一次"));
        step(LifeStep.TALKS);
        assertThat(label("life-coverage-sum")).contains("应谈 2 对,已谈 0 对");
        talk();
        assertThat(label("life-coverage-sum")).contains("未谈 1 对");
        talk();
        assertThat(label("life-coverage-sum")).contains("未谈 0 对");
        enter(LifeStep.LAST_TIME, Map.of("entry-words", "上次五条都已整改"));
        enter(LifeStep.SELF_CRITICISM, Map.of("entry-person", "甲书记", "entry-words", "听意见不够"));
        criticiseOnlyOthers();
        enter(LifeStep.APPRAISAL, Map.of("entry-person", "乙党员", "entry-grade", "优秀"));
        enter(LifeStep.COMMENT, Map.of("entry-words", "机关党委点评"));
        enter(
                LifeStep.RECTIFICATION,
                Map.of(
                        "entry-on",
                        "2021-01-21",
                        "entry-person",
                        "甲书记",
                        "entry-words",
                        "问题:听意见不够;措施:每月座谈",
                        "entry-deadline",
                        "2021-03-31"));
        assertThat(label("life-state")).isEqualTo("还不能办结:");
        enter(LifeStep.NOTICE, Map.of("entry-on", "2021-01-25", "entry-words", "公示一周"));
        assertThat(label("life-state")).isEqualTo("程序齐全,可以办结。");
        later("办结…");
        waitForButton("仍然办结");
        assertThat(texts(windows())).anyMatch(t -> t.contains("“自我批评”里还没有:乙党员、丙党员"));
        press("仍然办结");
        assertThat(label("life-state")).isEqualTo("已办结。");
        assertThat(find("登记这一步…")).isEmpty();
        assertThat(procedure(meeting).closed()).isTrue();
        press("打印程序清单…");
        press("打印谈话记录…");
        assertThat(printed.get(0).sheets()).hasSize(1);
        assertThat(printed.get(1).sheets()).hasSize(2);
        later("撤销办结…");
        waitForButtons("撤销办结");
        press("撤销办结");
        assertThat(procedure(meeting).closed()).isFalse();
    }

    /** The next pair that has not talked, both names filled in; without a word it is refused. */
    private void talk() throws TimeoutException {
        later("登记选中的…");
        waitFor("#entry-words");
        assertThat(field("entry-person").getText()).isEqualTo("甲书记");
        fill(Map.of("entry-on", "2021-01-12"));
        press("保存");
        assertThat(label("entry-wrong")).contains("没有内容的不算");
        fill(Map.of("entry-words", TALK));
        press("保存");
    }

    private void criticiseOnlyOthers() throws TimeoutException {
        begin(LifeStep.CRITICISM);
        fill(Map.of("entry-person", "乙党员", "entry-other", "乙党员", "entry-words", "自己写的"));
        press("保存");
        assertThat(label("entry-wrong")).contains("批评人不能是被批评人本人");
        fill(Map.of("entry-other", "甲书记"));
        press("保存");
    }

    @Test
    void gradesOfAllMembersAreGivenInOneTableByKeyboard() throws TimeoutException {
        Meeting meeting = open(MeetingSamples.sound(branch, MeetingKind.APPRAISAL, DAY.toString(), members));
        step(LifeStep.APPRAISAL);
        later("一张表评等次…");
        waitFor("#grades");
        press("保存");
        assertThat(label("grades-wrong")).contains("还没有评");
        grade("1", "2", "4");
        press("保存");
        assertThat(procedure(meeting).of(LifeStep.APPRAISAL))
                .extracting(e -> e.person().orElseThrow().name()
                        + e.grade().orElseThrow().title()
                        + e.on().orElseThrow())
                .containsExactly("甲书记优秀2021-01-20", "丙党员合格2021-01-20", "乙党员不合格2021-01-20");
        later("一张表评等次…");
        waitFor("#grades");
        grade("2");
        press("保存");
        assertThat(procedure(meeting).of(LifeStep.APPRAISAL)).hasSize(3);
        assertThat(procedure(meeting).of(LifeStep.APPRAISAL).stream()
                        .filter(e -> e.grade().orElseThrow() == Grade.GOOD))
                .hasSize(2);
    }

    private void grade(String... keys) {
        Node table = lookup("#grades").query();
        for (String key : keys) {
            interact(() -> Event.fireEvent(
                    table,
                    new KeyEvent(KeyEvent.KEY_PRESSED, key, key, KeyCode.getKeyCode(key), false, false, false, false)));
        }
    }

    @Test
    void aVisitOnTheSameDayMustBeExplained() throws TimeoutException {
        register.meetings()
                .save(
                        workplace.session(),
                        MeetingSamples.sound(branch, MeetingKind.PARTY_DAY, DAY.toString(), members));
        Meeting meeting = open(MeetingSamples.sound(branch, MeetingKind.ORG_LIFE, DAY.toString(), members));
        assertThat(texts()).anyMatch(t -> t.contains("同日还有“一支部 主题党日”"));
        enter(LifeStep.TOGETHER, Map.of("entry-on", "2021-01-20", "entry-words", "上午开会三小时,下午另行参观"));
        assertThat(texts()).noneMatch(t -> t.contains("同日还有"));
        assertThat(procedure(meeting).of(LifeStep.TOGETHER)).hasSize(1);
    }

    @Test
    void aTextIsTakenFromAnAttachedDocumentAfterItWasSeen() throws TimeoutException, IOException {
        Meeting meeting = open(MeetingSamples.with(
                Meeting.blank(java.util.UUID.randomUUID(), 0),
                MeetingColumns.KIND,
                MeetingKind.DEMOCRATIC_LIFE,
                MeetingColumns.BODY,
                "局党组",
                MeetingColumns.ON,
                DAY,
                MeetingColumns.PRESENT,
                members));
        attachments.attach(
                workplace.session(),
                new RecordRef(Meetings.KEY, meeting.id()),
                List.of(Incoming.of("对照检查材料.docx", word("学习不够系统", "意识形态工作研判不深"))));
        begin(LifeStep.EXAMINATION);
        fill(Map.of("entry-person", "甲书记", "entry-on", "2021-01-10", "entry-words", "要点:"));
        later("从附件取文字…");
        waitFor("#attached-text");
        settle();
        press("取用这段文字");
        assertThat(label("attached-said")).contains("请先在左边选一个文件");
        interact(() -> lookup("#attachments")
                .queryAs(ListView.class)
                .getSelectionModel()
                .selectFirst());
        settle();
        assertThat(area("attached-text").getText()).isEqualTo("学习不够系统\n意识形态工作研判不深");
        press("取用这段文字");
        assertThat(area("entry-words").getText()).isEqualTo("要点:\n学习不够系统\n意识形态工作研判不深");
        press("保存");
        LifeEntry saved = procedure(meeting).of(LifeStep.EXAMINATION).get(0);
        assertThat(saved.words()).endsWith("意识形态工作研判不深");
        assertThat(procedure(meeting).gate()).noneMatch(g -> g.contains("意识形态"));
    }

    private static byte[] word(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Stream.of(paragraphs)
                    .forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(out);
            return out.toByteArray();
        }
    }
}
