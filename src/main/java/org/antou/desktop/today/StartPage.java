package org.antou.desktop.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.Finding;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.ui.Icons;

/** 今天要办的事: counts, then every finding by urgency; one click or Enter leads to its record. */
public final class StartPage extends ScrollPane {

    private final Workplace place;
    private final TodaySource source;
    private final Ways ways;
    private final VBox page = new VBox();
    private final Label day = Words.title("");
    private final HBox tally = new HBox();
    private final VBox groups = new VBox();
    private final Trouble trouble = new Trouble();
    private final Button print = new Button("打印", Icons.PRINT.node());
    private final Label seen = Words.hint("");

    /**
     * Where the page leads.
     *
     * @param notice  brings in a notice
     * @param byHand  begins a ledger by hand
     * @param print   puts the list on paper
     */
    public record Ways(Runnable notice, Runnable byHand, Consumer<TodayPaper> print) {}

    public StartPage(Workplace place, TodaySource source, Ways ways) {
        this.place = place;
        this.source = source;
        this.ways = ways;
        tally.getStyleClass().add("tally");
        groups.getStyleClass().add("today-groups");
        groups.setId("today-groups");
        Button refresh = new Button("刷新", Icons.REFRESH.node());
        refresh.setOnAction(event -> load());
        page.getChildren().setAll(Words.row(day, Words.gap(), refresh, print), tally, trouble, groups, seen);
        page.getStyleClass().add("today-page");
        getStyleClass().add("today");
        setContent(page);
        setFitToWidth(true);
    }

    /** Called whenever the page comes to the front. */
    public void load() {
        LocalDate today =
                LocalDate.ofInstant(place.clock().instant(), place.clock().getZone());
        place.jobs().run("查看今天要办的事", job -> look(today), this::show, trouble::show);
    }

    private record Looked(Today today, long records) {}

    private Looked look(LocalDate on) {
        return new Looked(source.on(on), source.records());
    }

    private void show(Looked looked) {
        Today today = looked.today();
        trouble.clear();
        day.setText("今天要办的事 · " + Days.day(today.on()));
        print.setId("print-today");
        print.setDisable(today.isEmpty());
        print.setOnAction(event -> ways.print().accept(TodayPaper.of(today)));
        tally.getChildren().setAll(today.groups().stream().map(StartPage::card).toList());
        groups.getChildren().setAll(looked.records() == 0 ? List.of(begin()) : content(today));
        seen.setText(today.seen() == 0 ? "" : "另有 " + today.seen() + " 条已标记看过,事实有变化时会再出现。");
    }

    private List<? extends Node> content(Today today) {
        return today.isEmpty()
                ? List.of(empty("今天没有要办的事", "没有超期、快到期、待确认或缺要素的记录。"))
                : today.groups().stream().map(this::group).toList();
    }

    private static Node card(Today.Group group) {
        Label number = Words.styled(String.valueOf(group.findings().size()), "tally-number");
        number.getStyleClass().add("state-" + group.urgency().colour());
        VBox card = new VBox(number, Words.hint(group.urgency().title()));
        card.getStyleClass().add("tally-card");
        return card;
    }

    private Node group(Today.Group group) {
        return new GroupBox(group, this::open, place.session().role().covers(Role.CLERK) ? this::mark : none -> {});
    }

    private void open(Finding finding) {
        finding.subject().ifPresent(place.navigator()::open);
    }

    private void mark(List<Finding> findings) {
        place.jobs()
                .run(
                        "标记已看",
                        job -> {
                            source.seen().mark(place.session(), findings);
                            return findings.size();
                        },
                        count -> load(),
                        trouble::show);
    }

    private Node begin() {
        VBox box = empty("还没有台账", "从一份通报或反馈意见开始最省事:案头读出每条问题,您核对后一次入账。");
        if (place.session().role().covers(Role.CLERK)) {
            Button notice = Words.button("导入通报或反馈意见…", ways.notice());
            notice.getStyleClass().add("accent");
            HBox buttons = new HBox(notice, Words.button("手工登记", ways.byHand()));
            buttons.getStyleClass().add("empty-actions");
            box.getChildren().add(buttons);
        }
        return box;
    }

    private static VBox empty(String title, String text) {
        VBox box = new VBox(Words.styled(title, "empty-title"), Words.text(text));
        box.getStyleClass().add("empty-state");
        return box;
    }
}
