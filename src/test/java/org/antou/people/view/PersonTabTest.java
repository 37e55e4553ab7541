package org.antou.people.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.people.model.Sex;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.Workplace;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Entering a person, looking at a number, and a branch with its check-up, over a real store. */
class PersonTabTest extends ApplicationTest {

    private static final String NUMBER = "210302199001010016";

    private final Store store = TestStores.memory();
    private final Workplace workplace = TestWorkplaces.over(store);
    private final People people = new People(store, workplace.history());
    private final Branches branches =
            new Branches(store, workplace.history(), new Parameters(store, workplace.history()));
    private final StackPane root = new StackPane();
    private RegisterTab persons;
    private RegisterTab branchTab;

    @Override
    public void start(Stage stage) {
        PeoplePrinting printing =
                new PeoplePrinting(workplace, people, branches, new Office(store, workplace.history()), () -> stage);
        persons = new PersonTab(workplace, people, branches, this::ports, printing).tab();
        branchTab = new BranchTab(workplace, people, branches, printing).tab();
        Scene scene = new Scene(root, 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
    }

    private List<RegisterPort> ports() {
        return Stream.concat(people.ports().stream(), Stream.of(branches.port()))
                .toList();
    }

    @BeforeEach
    void forget() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        workplace.jobs().close();
        FxToolkit.cleanupStages();
        store.close();
    }

    @Test
    void a_number_is_covered_until_somebody_asks_and_the_asking_is_kept() throws TimeoutException {
        show(persons.node(), persons::shown);
        press("登记人员");
        interact(() -> {
            field("name").setText("单怀远");
            field("idNumber").setText(NUMBER);
        });
        press("保存");
        Person saved = people.persons().get(0);
        assertThat(saved.initials()).isEqualTo("shy");
        assertThat(texts())
                .noneMatch(text -> text.contains(NUMBER))
                .anyMatch(text -> text.contains("210302********0016"));

        press("编辑");
        assertThat(field("idNumber").getText()).isEqualTo("210302********0016");
        press("保存");
        assertThat(people.persons().get(0).idNumber())
                .as("saving the mask would lose the number")
                .isEqualTo(NUMBER);

        press("编辑");
        press("显示并修改");
        assertThat(field("idNumber").getText()).isEqualTo(NUMBER);
        assertThat(workplace.history().latest(1).get(0).action()).isEqualTo("查看身份证号");
    }

    @Test
    void birth_and_sex_follow_of_the_number_and_a_difference_is_said_but_saved() throws TimeoutException {
        show(persons.node(), persons::shown);
        press("登记人员");
        interact(() -> field("idNumber").setText(NUMBER));
        settle();
        assertThat(field("birth").getText()).isEqualTo("1990-01-01");
        interact(() -> {
            field("name").setText("周正");
            field("birth").setText("1989-12");
        });
        settle();
        assertThat(texts()).anyMatch(text -> text.contains("与身份证号里的出生日期不一致"));
        press("保存");
        Person saved = people.persons().get(0);
        assertThat(saved.identity().birth().orElseThrow()).hasToString("1989-12");
        assertThat(saved.identity().sex()).contains(Sex.MALE);
    }

    @Test
    void a_wrong_number_is_told_under_its_field_and_nothing_is_saved() throws TimeoutException {
        show(persons.node(), persons::shown);
        press("登记人员");
        interact(() -> {
            field("name").setText("周正");
            field("idNumber").setText("210302199001010017");
        });
        press("保存");
        assertThat(texts()).anyMatch(text -> text.contains("校验码不对"));
        assertThat(people.persons()).isEmpty();
    }

    @Test
    void asking_for_numbers_needs_a_reason() throws TimeoutException {
        Person person = people.save(workplace.session(), Persons.of("周正", "idNumber", NUMBER));
        show(persons.node(), () -> persons.open(new RecordRef(People.PERSON, person.id())));
        interact(() -> persons.shown());
        settle();
        Platform.runLater(() -> button("查看身份证号…").fire());
        waitFor("#reveal-reason");
        interact(() -> button("显示").fire());
        assertThat(lookup("#revealed-numbers").tryQuery()).isEmpty();
        interact(() -> lookup("#reveal-reason").queryAs(TextField.class).setText("办理备案"));
        interact(() -> button("显示").fire());
        waitFor("#revealed-numbers");
        assertThat(lookup("#revealed-numbers").queryAs(TextArea.class).getText())
                .contains(NUMBER);
        assertThat(workplace.history().latest(1).get(0).changes().get(0).after())
                .isEqualTo("办理备案");
        interact(() -> button("关闭").fire());
    }

    @Test
    void a_branch_shows_its_members_and_what_is_wrong_with_it() throws TimeoutException {
        Branch branch = branches.save(workplace.session(), Persons.branch("一支部"));
        for (String name : List.of("甲员", "乙员")) {
            people.save(
                    workplace.session(), Persons.of(name, "branch", branch.named(), "partyStatus", PartyStatus.FULL));
        }
        show(branchTab.node(), () -> branchTab.open(new RecordRef(Branches.BRANCH, branch.id())));
        interact(() -> branchTab.shown());
        settle();
        assertThat(texts())
                .anyMatch(text -> text.contains("正式党员2名,不足3名") && text.contains("《中国共产党支部工作条例(试行)》"))
                .anyMatch(text -> text.startsWith("甲员"));
    }

    @Test
    void a_name_typed_in_full_is_taken_without_a_pick_but_one_of_several_is_asked_for() throws TimeoutException {
        Branch branch = branches.save(workplace.session(), Persons.branch("一支部"));
        Person only = people.save(workplace.session(), Persons.of("周正"));
        people.save(workplace.session(), Persons.of("单怀远", "post", "科员"));
        people.save(workplace.session(), Persons.of("单怀远", "post", "主任"));
        show(branchTab.node(), () -> branchTab.open(new RecordRef(Branches.BRANCH, branch.id())));
        interact(() -> branchTab.shown());
        settle();
        press("编辑");
        interact(() -> {
            field("overseer").setText("单怀远");
            button("保存").fire();
        });
        settle();
        assertThat(texts()).anyMatch(text -> text.contains("叫“单怀远”的有 2 个"));
        assertThat(branches.find(branch.id()).orElseThrow().overseer()).isEmpty();
        interact(() -> {
            field("overseer").setText("周正");
            button("保存").fire();
        });
        settle();
        assertThat(branches.find(branch.id()).orElseThrow().overseer()).contains(only.named());
    }

    private void show(javafx.scene.Node node, Runnable then) throws TimeoutException {
        interact(() -> root.getChildren().setAll(node));
        interact(then);
        settle();
    }

    private void press(String text) throws TimeoutException {
        interact(() -> button(text).fire());
        settle();
    }

    private Button button(String text) {
        return lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> text.equals(button.getText()) && button.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private TextField field(String key) {
        return lookup("#field-" + key).queryAs(TextField.class);
    }

    private List<String> texts() {
        return Stream.of(".label", ".hyperlink", ".table-cell")
                .flatMap(style -> root.lookupAll(style).stream())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }

    private void waitFor(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup(id).tryQuery().isPresent());
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workplace.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
