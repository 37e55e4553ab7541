package org.antou.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.antou.attachment.Incoming;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Measure;
import org.antou.ledger.model.Satisfaction;
import org.antou.ledger.model.Status;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One issue from 启动 to 销号 and back, as a clerk works it off at the desk, with every refusal on the way. */
class WorkflowJourneyTest extends LedgerWindow {

    @TempDir
    Path folder;

    @Test
    void an_issue_goes_its_whole_way_in_the_window() throws TimeoutException, IOException {
        UUID id = begin();
        openCourse(1);
        assertThat(texts("#course-status")).containsExactly("未启动");

        press("#step-start");
        assertThat(texts(".problem-what")).containsExactly("还不能启动。");
        assertThat(texts(".problem-advice").get(0)).contains("还缺责任领导、牵头科室、责任人、整改目标");
        press("知道了");
        fill(id);
        press("#step-start");
        press("启动");
        assertThat(stands(id)).isEqualTo(Status.ONGOING);

        press("#step-receipt");
        choose("#step-person", "方接收");
        press("接收确认");
        assertThat(within(".small-form")).contains("请填写接收的时间");
        write("#step-at", "9点半");
        press("接收确认");
        assertThat(within("#timeline")).contains("09:30 接收确认 方接收");

        press("#step-request");
        assertThat(texts(".problem-advice").get(0)).contains("整改措施全部完成", "佐证材料至少 1 件");
        press("知道了");
        complete(id);
        press("#step-request");
        choose("#step-person", "周申请");
        press("申请销号");
        assertThat(within(".small-form")).contains("下一步提交审议", "请逐句核实后打勾");
        clickOn("#step-confirmed");
        press("申请销号");
        assertThat(stands(id)).isEqualTo(Status.REQUESTED);

        press("#step-reject");
        press("退回");
        assertThat(within(".small-form")).contains("请写明理由");
        write("#step-words", "佐证材料没有签字");
        press("退回");
        assertThat(stands(id)).isEqualTo(Status.ONGOING);
        assertThat(within("#timeline")).contains("退回", "佐证材料没有签字");

        press("#step-request");
        choose("#step-person", "周申请");
        clickOn("#step-confirmed");
        press("申请销号");
        press("#step-leader");
        choose("#sign-leader-person", "周申请");
        press("登记");
        assertThat(within(".signing-form")).contains("周申请是销号申请人,不能审核自己的申请");
        choose("#sign-leader-person", "郑领导");
        choose("#sign-office-person", "吴主任");
        choose("#sign-head-person", "冯书记");
        press("登记");
        assertThat(stands(id)).isEqualTo(Status.VERIFYING);
        assertThat(within("#signatures")).contains("主要负责人签批:冯书记");

        press("#step-close");
        choose("#step-person", "冯书记");
        clickOn("#step-confirmed");
        press("销号");
        assertThat(stands(id)).isEqualTo(Status.CLOSED);
        assertThat(said).anyMatch(line -> line.contains("现在是“已销号”"));

        press("编辑");
        assertThat(within(".dialog-message")).contains("记录已锁定");
        clickOn(lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals("文字更正…"))
                .findFirst()
                .orElseThrow());
        settle();
        write("#field-progress", "锲而不舍,已移交,下一步提交审议。");
        press("保存");
        assertThat(within(".dialog-message")).contains("请写明理由");
        press("知道了");
        write("#correction-reason", "错别字");
        press("保存");
        Issue mended = fixture.ledger.find(id).orElseThrow();
        assertThat(mended.progress()).startsWith("锲而不舍");
        assertThat(mended.status()).isEqualTo(Status.CLOSED);
        assertThat(mended.course().round()).isEqualTo(1);

        unhappy(id);
        openCourse(1);
        assertThat(within(".course")).contains("建议重新整改;是否重新整改由人决定");
        press("#step-reopen");
        write("#step-words", "群众反映反弹");
        write("#step-deadline", "2022-06-30");
        press("重新整改");
        Issue again = fixture.ledger.find(id).orElseThrow();
        assertThat(again.status()).isEqualTo(Status.REOPENED);
        assertThat(again.course().round()).isEqualTo(2);
        assertThat(within("#timeline")).contains("第 2 轮", "第 1 轮", "群众反映反弹", "时限 2021-12-31 → 2022-06-30");
    }

    @Test
    void an_extension_keeps_both_deadlines_in_sight() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        interact(tab::shown);
        settle();
        openCourse(1);
        person("冯书记");
        press("#step-extend");
        choose("#step-person", "冯书记");
        write("#step-words", "采购周期长");
        write("#step-deadline", "2021-11-30");
        press("延期");
        assertThat(within(".small-form")).contains("不晚于现定时限 2021-12-31");
        write("#step-deadline", "2022年3月");
        press("延期");
        assertThat(within(".course")).contains("原定时限 2021-12-31,现定 2022-03");
        assertThat(within("#timeline")).contains("延期 冯书记(时限 2021-12-31 → 2022-03)");
    }

    @Test
    void a_later_deadline_typed_into_the_form_is_saved_as_the_extension_that_it_is() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        interact(tab::shown);
        settle();
        person("冯书记");
        select(1);
        press("编辑");
        write("#field-deadline", "2022-06-30");
        write("#field-note", "设备未到货");
        press("保存");
        assertThat(within(".small-form")).contains("这是延期", "现定时限 2021-12-31");
        press("取消");
        assertThat(fixture.ledger.all().get(1).deadline()).contains(PartialDate.parse("2021-12-31"));
        press("保存");
        press("延期");
        assertThat(within(".small-form")).contains("请填写人员", "请写明理由");
        choose("#step-person", "冯书记");
        write("#step-words", "采购周期长");
        press("延期");
        Issue extended = fixture.ledger.all().get(1);
        assertThat(extended.status()).isEqualTo(Status.EXTENDED);
        assertThat(extended.deadline()).contains(PartialDate.parse("2022-06-30"));
        assertThat(extended.note()).isEqualTo("设备未到货");
        assertThat(extended.course().original()).contains(PartialDate.parse("2021-12-31"));
        assertThat(texts(".form-title")).isEmpty();
    }

    @Test
    void many_are_started_and_extended_from_the_table_and_who_is_left_out_is_named() throws TimeoutException {
        UUID id = begin();
        fill(id);
        takeAll("启动…");
        assertThat(texts(".dialog-pane .button")).contains("启动 1 条");
        assertThat(lookup(".many-table").queryAs(TableView.class).getItems()).hasSize(3);
        press("启动 1 条");
        assertThat(stands(id)).isEqualTo(Status.ONGOING);
        assertThat(said).contains("已启动 1 条。");

        takeAll("延期…");
        press("延期 1 条");
        assertThat(within(".many-form")).contains("请填写人员", "请写明理由", "请填写新的时限");
        choose("#step-person", "冯书记");
        write("#step-words", "采购周期长");
        write("#step-deadline", "2021-12-31");
        press("延期 1 条");
        assertThat(within(".many-form")).contains("第 2 条的现定时限不早于 2021-12-31");
        write("#step-deadline", "2022-06-30");
        press("延期 1 条");
        assertThat(stands(id)).isEqualTo(Status.EXTENDED);

        takeAll("启动…");
        assertThat(lookup(".many-table").queryAs(TableView.class).getItems()).hasSize(3);
        assertThat(lookup("#step-on").tryQuery()).isEmpty();
        press("关闭");
    }

    /** Selects every row and takes an item of the menu of the table. */
    private void takeAll(String item) throws TimeoutException {
        interact(() -> rows().getSelectionModel().selectAll());
        settle();
        Platform.runLater(() -> rows().getContextMenu().getItems().stream()
                .filter(entry -> item.equals(entry.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    /** The second issue of the small notice as if registered by hand: not started, with nothing but its text and deadline. */
    private UUID begin() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Issue imported = fixture.ledger.all().get(1);
        fixture.ledger.remove(Fixture.CLERK, List.of(imported));
        Issue issue = LedgerColumns.ALL
                .apply()
                .apply(
                        Issue.blank(
                                fixture.ledger.newId(), imported.inspection(), imported.aspect(), imported.number()),
                        LedgerColumns.ALL.values(with(imported, LedgerColumns.STATUS, Status.NOT_STARTED)));
        fixture.ledger.save(Fixture.CLERK, with(issue, LedgerColumns.GOAL, ""));
        for (String name : List.of("方接收", "周申请", "郑领导", "吴主任", "冯书记")) {
            person(name);
        }
        interact(tab::shown);
        settle();
        return issue.id();
    }

    private void fill(UUID id) throws TimeoutException {
        Named leader = find("郑领导");
        var section = fixture.people.createSection(Fixture.CLERK, "综合科");
        Issue filled = with(
                with(fixture.ledger.find(id).orElseThrow(), LedgerColumns.LEADER, leader), LedgerColumns.OWNER, leader);
        filled = with(filled, LedgerColumns.SECTION, new Named(section.id(), section.name()));
        filled = with(filled, LedgerColumns.DEADLINE, PartialDate.parse("2021-12-31"));
        fixture.ledger.save(Fixture.CLERK, with(filled, LedgerColumns.GOAL, "研讨每季度一次"));
        again();
    }

    private void complete(UUID id) throws TimeoutException, IOException {
        Path paper = Files.writeString(folder.resolve("研讨记录.txt"), "四次研讨的签到表");
        fixture.attachments.attach(Fixture.CLERK, new RecordRef(LedgerRegister.KEY, id), List.of(Incoming.of(paper)));
        Issue issue = fixture.ledger.find(id).orElseThrow();
        Issue done = with(issue, LedgerColumns.PROGRESS, "契而不舍,已移交,下一步提交审议。")
                .withParts(issue.aspect(), List.of(new Measure(new UUID(7, 7), "制订研讨计划", true)), issue.institutions());
        fixture.ledger.save(Fixture.CLERK, done);
        again();
    }

    private void unhappy(UUID id) throws TimeoutException {
        fixture.ledger.save(
                Fixture.CLERK,
                with(fixture.ledger.find(id).orElseThrow(), LedgerColumns.SATISFACTION, Satisfaction.FAIR));
        again();
    }

    private void again() throws TimeoutException {
        interact(tab::shown);
        settle();
    }

    private void openCourse(int row) throws TimeoutException {
        select(row);
        press("#issue-course");
    }

    /** Types a name that is known and takes it. */
    private void choose(String field, String name) throws TimeoutException {
        make(field, name);
    }

    private Status stands(UUID id) {
        return fixture.ledger.find(id).orElseThrow().status();
    }

    private void person(String name) {
        fixture.people.createPerson(Fixture.CLERK, name, Optional.empty());
    }

    private Named find(String name) {
        return fixture.people.searchPersons(name).stream()
                .findFirst()
                .map(Person::named)
                .orElseThrow();
    }

    private static Issue with(Issue issue, String field, Object value) {
        return LedgerColumns.KEPT
                .apply()
                .apply(issue, LedgerColumns.KEPT.values(issue).with(field, Optional.of(value)));
    }
}
