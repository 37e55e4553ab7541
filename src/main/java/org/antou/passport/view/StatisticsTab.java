package org.antou.passport.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentCounts;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Expiry;
import org.antou.passport.model.GapColumns;
import org.antou.passport.model.GapStanding;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.LoanStanding;
import org.antou.passport.model.PassportFigures;
import org.antou.passport.paper.StatisticsPrintout;
import org.antou.register.Choice;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.ui.Icons;

/** 证件统计: kind by state, the whole and by office; a number is a link to the rows behind it. */
public final class StatisticsTab implements RegisterTab {

    /** The key of its place in the window. */
    public static final String KEY = "passportStatistics";

    /** Shows the rows behind a number, wherever the window has them. */
    public interface Rows {

        void documents(Filter filter);

        void loans(Filter filter);

        void gaps(Filter filter);

        /** The forms of those on file. */
        void filings();
    }

    private final PassportPlace place;
    private final Rows rows;
    private final FlowPane figures = new FlowPane();
    private final GridPane grid = new GridPane();
    private final BorderPane root = new BorderPane();
    private Optional<PassportFigures> shown = Optional.empty();

    public StatisticsTab(PassportPlace place, Rows rows) {
        this.place = place;
        this.rows = rows;
        Label title = new Label(title());
        title.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, RegisterDesk.button("打印统计表…", Icons.PRINT, this::print));
        head.getStyleClass().add("desk-head");
        figures.getStyleClass().add("statistics-figures");
        grid.getStyleClass().add("statistics-grid");
        grid.setId("statistics");
        ScrollPane scroll = new ScrollPane(new VBox(figures, grid));
        scroll.setFitToWidth(true);
        root.setTop(head);
        root.setCenter(scroll);
        root.getStyleClass().add("register-desk");
        root.getStylesheets()
                .add(Objects.requireNonNull(StatisticsTab.class.getResource("/org/antou/passport/gap.css"), "gap.css")
                        .toExternalForm());
    }

    private void show(PassportFigures read) {
        shown = Optional.of(read);
        Filter valid = Filter.of(
                DocumentColumns.STATE, titles(Stream.of(DocumentState.values()).filter(DocumentState::isValid)));
        figures.getChildren()
                .setAll(
                        figure("备案在册", read.filed() + " 人", rows::filings),
                        figure("有效证件", read.valid() + " 本", () -> rows.documents(valid)),
                        figure("人均", read.perPerson() + " 本", () -> rows.documents(valid)),
                        figure(
                                "借出未还",
                                read.out() + " 本",
                                () -> rows.loans(loans(LoanStanding.OUT, LoanStanding.DUE_SOON, LoanStanding.OVERDUE))),
                        figure("逾期未还", read.overdue() + " 本", () -> rows.loans(loans(LoanStanding.OVERDUE))),
                        figure(
                                "半年内到期",
                                read.expiring() + " 本",
                                () -> rows.documents(valid.with(DocumentColumns.EXPIRY, DocumentTab.SOON))),
                        figure(
                                "已过期待确认",
                                read.expired() + " 本",
                                () -> rows.documents(
                                        valid.with(DocumentColumns.EXPIRY, DocumentTab.one(Expiry.OVER.title())))),
                        figure(
                                "还在继续的真空期",
                                read.gaps() + " 段",
                                () -> rows.gaps(
                                        Filter.of(GapColumns.STANDING, titles(Stream.of(GapStanding.LASTING))))));
        grid.getChildren().clear();
        grid.addRow(0, head("科室"), head("证件种类"));
        DocumentCounts.states().forEach(state -> grid.addRow(0, head(DocumentCounts.state(state))));
        lines("全部", read.all(), Optional.empty());
        read.offices().forEach(office -> lines(office.title(), office, Optional.of(office)));
    }

    private static Filter loans(LoanStanding... standings) {
        return Filter.of(LoanColumns.STANDING, titles(Stream.of(standings)));
    }

    private static Condition titles(Stream<? extends Choice> choices) {
        Set<String> titles = choices.map(Choice::title).collect(Collectors.toSet());
        return new Condition.OneOf(titles);
    }

    private static Node figure(String title, String value, Runnable open) {
        Label name = new Label(title);
        name.getStyleClass().add("statistics-name");
        VBox box = new VBox(name, link(value, title + " " + value, open));
        box.getStyleClass().add("statistics-figure");
        return box;
    }

    private static Hyperlink link(String value, String told, Runnable open) {
        Hyperlink link = new Hyperlink(value);
        link.setTooltip(new Tooltip("看这些记录"));
        link.setAccessibleText(told);
        link.setOnAction(e -> open.run());
        return link;
    }

    private static Label head(String title) {
        Label head = new Label(title);
        head.getStyleClass().add("statistics-head");
        return head;
    }

    private void lines(String title, DocumentCounts counts, Optional<DocumentCounts> office) {
        List<Optional<DocumentKind>> kinds = DocumentCounts.kinds();
        for (Optional<DocumentKind> kind : kinds) {
            int row = grid.getRowCount();
            Label name = new Label(kind.equals(kinds.get(0)) ? title : "");
            name.getStyleClass().add("statistics-office");
            grid.addRow(row, name, new Label(DocumentCounts.kind(kind)));
            for (Optional<DocumentState> state : DocumentCounts.states()) {
                int count = counts.count(kind, state);
                String told = title + " " + DocumentCounts.kind(kind) + " " + DocumentCounts.state(state) + " " + count;
                grid.addRow(
                        row,
                        count == 0
                                ? new Label("0")
                                : link(String.valueOf(count), told, () -> rows.documents(filter(office, kind, state))));
            }
        }
    }

    private static Filter filter(
            Optional<DocumentCounts> office, Optional<DocumentKind> kind, Optional<DocumentState> state) {
        Filter filter = Filter.none();
        if (office.isPresent()) {
            filter = filter.with(
                    DocumentColumns.SECTION,
                    office.get()
                            .office()
                            .<Condition>map(name -> new Condition.OneOf(Set.of(name)))
                            .orElse(new Condition.Filled(false)));
        }
        if (kind.isPresent()) {
            filter = filter.with(DocumentColumns.KIND, titles(kind.stream()));
        }
        return state.isPresent() ? filter.with(DocumentColumns.STATE, titles(state.stream())) : filter;
    }

    private void print() {
        shown.ifPresent(read -> place.papers().preview(StatisticsPrintout.of(place.unit(), read)));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "证件统计";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        place.work()
                .jobs()
                .run(
                        "统计证件",
                        job -> place.register().statistics().on(place.today()),
                        this::show,
                        place.work().dialogs()::problem);
    }

    @Override
    public void open(RecordRef ref) {
        // Numbers are no records.
    }
}
