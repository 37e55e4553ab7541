package org.antou.register.visits.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.view.RegisterTable;
import org.antou.register.visits.SampleVisits;
import org.antou.register.visits.Visit;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RegisterTableTest extends ViewTest {

    private final List<UUID> opened = new ArrayList<>();
    private RegisterTable<Visit> table;

    @Override
    void build() {
        table = another();
    }

    private RegisterTable<Visit> another() {
        RegisterTable<Visit> made = new RegisterTable<>(workplace, VisitViews.table(visits, () -> {}));
        made.onOpen(opened::add);
        root.getChildren().setAll(made.node());
        made.open();
        return made;
    }

    private TableView<?> view() {
        return lookup(".register-table").queryTableView();
    }

    private TextField search() {
        return lookup(".search-field .text-field").queryAs(TextField.class);
    }

    private TableColumn<?, ?> column(String key) {
        return view().getColumns().stream()
                .filter(c -> c.getId().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void untilShown(int rows) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> table.shown().size() == rows);
        settle();
    }

    @Test
    void quick_search_finds_chinese_and_initials_and_escape_brings_everything_back() throws Exception {
        untilShown(60);
        clickOn(search());
        interact(() -> search().setText("巡察"));
        untilShown(15);

        interact(() -> search().setText("xczg"));
        type(KeyCode.ENTER);
        untilShown(15);

        type(KeyCode.ESCAPE);
        untilShown(60);
    }

    @Test
    void the_selection_is_kept_by_id_through_filter_and_sort_and_reading_anew() throws Exception {
        untilShown(60);
        UUID chosen = SampleVisits.visit(7).id();
        onWindow(() -> table.reveal(chosen));

        onWindow(() -> table.filter(Filter.of("purpose", new Condition.OneOf(Set.of("没有这种事由")))));
        assertThat(table.selected()).isEmpty();
        onWindow(() -> table.filter(Filter.none()));
        assertThat(table.selected()).containsExactly(chosen);

        onWindow(() -> sortByVisitor());
        onWindow(table::reload);
        assertThat(table.selected()).containsExactly(chosen);
    }

    @SuppressWarnings("unchecked")
    private void sortByVisitor() {
        TableView<Object> raw = (TableView<Object>) view();
        raw.getSortOrder().add((TableColumn<Object, ?>) column("visitor"));
    }

    @Test
    void a_click_on_a_chinese_heading_sorts_as_the_names_sound() throws Exception {
        untilShown(60);
        onWindow(this::sortByVisitor);

        Visit first = visits.find(table.shown().get(0)).orElseThrow();
        assertThat(first.visitor()).startsWith("陈");
    }

    @Test
    void columns_are_as_the_clerk_left_them_when_the_table_opens_again() throws Exception {
        untilShown(60);
        onWindow(() -> {
            column("telephone").setVisible(false);
            column("visitor").setPrefWidth(222);
            List<TableColumn<?, ?>> columns = new ArrayList<>(view().getColumns());
            columns.add(0, columns.remove(3));
            setColumns(columns);
        });
        settle();

        interact(() -> table = another());
        untilShown(60);

        assertThat(column("telephone").isVisible()).isFalse();
        assertThat(column("visitor").getWidth()).isEqualTo(222);
        assertThat(view().getColumns().get(0).getId()).isEqualTo("purpose");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void setColumns(List<?> columns) {
        ((TableView) view()).getColumns().setAll(columns);
    }

    @Test
    void a_built_in_view_filters_and_sorts() throws Exception {
        untilShown(60);
        onWindow(() -> table.show(VisitViews.COMPLAINTS));

        assertThat(table.shown()).isNotEmpty().allSatisfy(id -> {
            Visit visit = visits.find(id).orElseThrow();
            assertThat(visit.answered()).isFalse();
        });
    }

    @Test
    void a_view_with_columns_of_its_own_gives_the_clerks_columns_back() throws Exception {
        untilShown(60);
        List<String> before = shownColumns();
        SavedView list = new SavedView("名单", Filter.none(), List.of(), List.of("number", "visitor"));

        onWindow(() -> table.show(list));
        assertThat(shownColumns()).containsExactly("number", "visitor");
        onWindow(() -> table.show(VisitViews.EVERYTHING));
        assertThat(shownColumns()).isEqualTo(before);
    }

    private List<String> shownColumns() {
        return view().getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    @Test
    void a_saved_record_is_read_anew_and_keeps_its_place() throws Exception {
        untilShown(60);
        Visit first = visits.find(table.shown().get(0)).orElseThrow();
        Visit changed = new Visit(
                first.id(),
                first.version(),
                first.number(),
                "欧阳长生",
                first.day(),
                first.purpose(),
                first.host(),
                first.section(),
                first.others(),
                first.matter(),
                first.answerBy(),
                first.answered(),
                first.telephone());
        visits.save(workplace.session(), changed);

        onWindow(() -> table.refresh(List.of(first.id())));

        assertThat(table.shown().get(0)).isEqualTo(first.id());
        assertThat(column("visitor").getCellData(0)).isEqualTo("欧阳长生");
    }

    @Test
    void enter_opens_the_selected_record() throws Exception {
        untilShown(60);
        UUID chosen = SampleVisits.visit(3).id();
        onWindow(() -> {
            table.reveal(chosen);
            view().requestFocus();
        });
        type(KeyCode.ENTER);

        assertThat(opened).containsExactly(chosen);
    }

    @Test
    void nothing_found_offers_to_clear_the_filters() throws Exception {
        untilShown(60);
        onWindow(() -> table.filter(Filter.none().withText("没有这几个字")));

        clickOn("清除搜索和筛选");

        untilShown(60);
    }
}
