package org.antou.desktop.admin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.likeness.KeptText;
import org.antou.likeness.Likenesses;
import org.antou.likeness.Match;
import org.antou.likeness.view.SideBySide;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.view.Workplace;
import org.antou.task.Job;

/** 重复文本: every two texts of the registers that are alike, side by side on demand. */
public final class RepeatedScreen implements Screen {

    private static final double DIVIDER = 0.45;
    private static final int MOST = 2000;

    private final Workplace place;
    private final Likenesses likenesses;
    private final Consumer<Printout> preview;
    private final TableView<Match> table = Tables.of("还没有查,或没有查出雷同的文字。");
    private final SideBySide sides = new SideBySide();
    private final Label facts = Words.hint("");
    private final Trouble trouble = new Trouble();
    private final Button print;
    private final Button left;
    private final Button right;
    private final VBox node;
    private Optional<Job> running = Optional.empty();

    /** @param preview takes the list to paper */
    public RepeatedScreen(Workplace place, Likenesses likenesses, Consumer<Printout> preview) {
        this.place = place;
        this.likenesses = likenesses;
        this.preview = preview;
        table.setId("repeated");
        facts.setId("repeated-facts");
        Tables.column(table, "相同", 7, match -> match.percent() + "%");
        Tables.column(table, "这一段", 40, match -> match.text().title());
        Tables.column(table, "与这一段", 40, match -> match.other().title());
        table.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> chosen(Optional.ofNullable(is)));
        Button start = Words.button("查一遍", this::search);
        start.setId("repeated-start");
        print = Words.button("打印…", this::print);
        left = Words.button("打开左边的记录", () -> open(true));
        right = Words.button("打开右边的记录", () -> open(false));
        SplitPane split = new SplitPane(table, sides);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(DIVIDER);
        VBox.setVgrow(split, Priority.ALWAYS);
        node = new VBox(Words.row(Words.title("重复文本"), Words.gap(), left, right, print, start), facts, trouble, split);
        node.getStyleClass().add("screen");
        print.setDisable(true);
        chosen(Optional.empty());
    }

    @Override
    public Node node() {
        return node;
    }

    /** Searched by whoever asks for it: with thousands of texts it takes a while. */
    @Override
    public void shown() {
        if (table.getItems().isEmpty()) {
            search();
        }
    }

    private record Found(int texts, int percent, List<Match> pairs) {}

    private void search() {
        running.ifPresent(Job::cancel);
        trouble.clear();
        facts.setText("正在比较…");
        running = Optional.of(place.jobs()
                .run(
                        "查重复文本",
                        job -> {
                            int texts = likenesses.count();
                            List<Match> pairs = likenesses.pairs(done -> job.progress(done, texts), job::cancelled);
                            return new Found(texts, likenesses.threshold(), pairs);
                        },
                        this::show,
                        trouble::show));
    }

    private void show(Found found) {
        List<Match> shown = found.pairs().stream().limit(MOST).toList();
        table.getItems().setAll(shown);
        facts.setText("比较了 " + found.texts() + " 段文字(措施、整改情况、成效、会议记录、定期报告),相同 " + found.percent() + "% 以上的有 "
                + found.pairs().size() + " 对" + (found.pairs().size() > MOST ? ",这里列出最相近的 " + MOST + " 对" : "")
                + "。划线的是相同的段落。");
        print.setDisable(shown.isEmpty());
        if (shown.isEmpty()) {
            chosen(Optional.empty());
        } else {
            table.getSelectionModel().selectFirst();
        }
    }

    private void chosen(Optional<Match> match) {
        left.setDisable(match.isEmpty());
        right.setDisable(match.isEmpty());
        match.ifPresentOrElse(pair -> sides.show(pair, ""), sides::clear);
    }

    private void open(boolean first) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(match -> first ? match.text() : match.other())
                .map(KeptText::place)
                .ifPresent(where -> place.navigator().open(where.ref()));
    }

    private void print() {
        List<PaperColumn> columns = List.of(
                new PaperColumn("相同", 14, true),
                new PaperColumn("这一段", 70, false),
                new PaperColumn("与这一段", 70, false),
                new PaperColumn("相同的文字(最长一段)", 110, false));
        List<PaperRow> rows = table.getItems().stream().map(RepeatedScreen::row).toList();
        preview.accept(new Printout("重复文本清单", facts.getText(), "", true, columns, rows, List.of("核对人", "日期")));
    }

    private static PaperRow row(Match match) {
        String longest = match.likeness().passages().stream()
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(passage -> passage.in(match.text().content()))
                .orElse("");
        return new PaperRow(
                match.text().title(),
                List.of(
                        match.percent() + "%",
                        match.text().title(),
                        match.other().title(),
                        longest));
    }
}
