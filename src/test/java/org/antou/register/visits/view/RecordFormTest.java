package org.antou.register.visits.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.antou.register.RecordRef;
import org.antou.register.view.RecordForm;
import org.antou.register.visits.Purpose;
import org.antou.register.visits.SampleVisits;
import org.antou.register.visits.Visit;
import org.antou.register.visits.VisitColumns;
import org.antou.register.visits.Visits;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RecordFormTest extends ViewTest {

    private final List<Visit> saved = new ArrayList<>();
    private RecordForm<Visit> form;

    @Override
    void build() {
        form = another();
    }

    private RecordForm<Visit> another() {
        RecordForm<Visit> made = new RecordForm<>(workplace, VisitViews.form(workplace, visits), List.of());
        made.onSaved(saved::add);
        root.getChildren().setAll(made.node());
        return made;
    }

    private void put(String field, String text) {
        interact(() -> text(field).setText(text));
    }

    private TextInputControl text(String field) {
        return lookup("#field-" + field).queryAs(TextInputControl.class);
    }

    private String messages() {
        return String.join(
                "",
                lookup(".form-message").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .map(Label::getText)
                        .toList());
    }

    private void create() throws Exception {
        onWindow(() -> form.create(Visit.blank(UUID.fromString("0190f5a0-0000-7000-8000-0000000000aa"), 61)));
    }

    @Test
    void from_the_first_field_to_the_last_by_keyboard_and_saved() throws Exception {
        create();
        clickOn(text("visitor"));
        put("visitor", "欧阳长生");
        type(KeyCode.ENTER);
        write("13900001234").type(KeyCode.ENTER);
        write("2021.2.3").type(KeyCode.ENTER);
        type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        put("matter", "反映办件时间过长。");
        type(KeyCode.TAB);
        write("zjg");
        settle();
        type(KeyCode.ENTER).type(KeyCode.ENTER);
        put("answerBy", "2021年3月");
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        settle();

        assertThat(messages()).isEmpty();
        Visit visit = visits.find(saved.get(0).id()).orElseThrow();
        assertThat(visit.visitor()).isEqualTo("欧阳长生");
        assertThat(visit.telephone()).isEqualTo("13900001234");
        assertThat(visit.day()).contains(LocalDate.of(2021, 2, 3));
        assertThat(visit.purpose()).contains(Purpose.COMPLAINT);
        assertThat(visit.matter()).isEqualTo("反映办件时间过长。");
        assertThat(visit.host().orElseThrow().name()).isEqualTo("张建国");
        assertThat(visit.answerBy()).contains(PartialDate.parse("2021-03"));
    }

    @Test
    void what_is_wrong_stands_under_its_field_and_nothing_is_saved() throws Exception {
        create();
        put("day", "去年某天");
        put("answerBy", "2020");
        onWindow(form::save);

        assertThat(messages()).contains("请填写“来访人”。").contains("看不懂这个日期");
        assertThat(saved).isEmpty();

        put("visitor", "单海");
        put("day", "20210209");
        onWindow(form::save);
        assertThat(messages()).contains("答复时限早于来访日期。").doesNotContain("来访人");
    }

    @Test
    void a_name_that_was_neither_picked_nor_made_is_not_lost_silently() throws Exception {
        create();
        put("visitor", "单海");
        put("day", "20210209");
        put("host", "查无此人");
        onWindow(form::save);

        assertThat(messages()).contains("新建");
        assertThat(saved).isEmpty();
    }

    @Test
    void a_draft_is_offered_when_the_form_opens_after_a_crash() throws Exception {
        create();
        put("visitor", "欧阳长生");
        put("matter", "写到一半");
        settle();

        interact(() -> form = another());
        create();
        assertThat(lookup(".draft-line").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(line -> line.contains("写到一半"));
        clickOn("接着填写");

        assertThat(text("visitor").getText()).isEqualTo("欧阳长生");
        assertThat(form.isDirty()).isTrue();
    }

    @Test
    void a_saved_form_leaves_no_draft() throws Exception {
        create();
        put("visitor", "单海");
        put("day", "2021-02-09");
        settle();
        onWindow(form::save);

        assertThat(saved).hasSize(1);
        assertThat(workplace.drafts().all(workplace.session())).isEmpty();
    }

    @Test
    void what_somebody_else_changed_meanwhile_stays_beside_mine() throws Exception {
        Visit stored = visits.find(SampleVisits.visit(5).id()).orElseThrow();
        onWindow(() -> form.edit(stored));
        visits.save(workplace.session(), with(stored, "matter", "别人改的事项"));
        put("visitor", "我改的姓名");
        onWindow(form::save);

        Visit now = visits.find(stored.id()).orElseThrow();
        assertThat(now.matter()).isEqualTo("别人改的事项");
        assertThat(now.visitor()).isEqualTo("我改的姓名");
    }

    @Test
    void a_field_that_both_changed_shows_both_values_and_the_clerk_chooses() throws Exception {
        Visit stored = visits.find(SampleVisits.visit(5).id()).orElseThrow();
        onWindow(() -> form.edit(stored));
        visits.save(workplace.session(), with(stored, "visitor", "别人改的"));
        put("visitor", "我改的");
        interact(form::save);
        settle();

        clickOn("您填的:我改的").clickOn("按选定的保存");
        settle();

        assertThat(visits.find(stored.id()).orElseThrow().visitor()).isEqualTo("我改的");
        assertThat(workplace.history().of(new RecordRef(Visits.KEY, stored.id())))
                .hasSize(3);
    }

    @Test
    void escape_asks_before_it_throws_away_what_was_written() throws Exception {
        create();
        put("visitor", "单海");
        escape();
        clickOn("取消");
        settle();
        assertThat(form.isDirty()).isTrue();

        escape();
        clickOn("不保存,离开");
        settle();
        assertThat(form.isDirty()).isFalse();
        assertThat(workplace.drafts().all(workplace.session())).isEmpty();
    }

    /** Hands the key to the field itself: after a closed dialog no headless window has the focus. */
    private void escape() {
        Platform.runLater(() -> text("visitor")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_choice_that_may_stay_empty_can_be_emptied_again() throws Exception {
        Visit stored = visits.find(SampleVisits.visit(5).id()).orElseThrow();
        onWindow(() -> form.edit(stored));
        interact(() -> lookup("#field-purpose")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(0));
        onWindow(form::save);

        assertThat(visits.find(stored.id()).orElseThrow().purpose()).isEmpty();
    }

    private static Visit with(Visit visit, String field, Object value) {
        return VisitColumns.ALL
                .apply()
                .apply(visit, VisitColumns.ALL.values(visit).with(field, Optional.of(value)));
    }
}
