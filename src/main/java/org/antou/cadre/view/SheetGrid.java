package org.antou.cadre.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.ItemLine;
import org.antou.cadre.model.Told;

/** The seven items one under another: what each paper says side by side, what differs marked, and every paper below. */
final class SheetGrid extends GridPane {

    private static final double[] WIDTHS = {14, 22, 22, 18, 24};

    private final boolean writes;
    private final PartForms forms;
    private final Removing removing;

    /** Asks before a paper is taken off the sheet. */
    interface Removing {
        void remove(FileEvidence evidence);
    }

    SheetGrid(CheckSheet sheet, PartForms forms, boolean writes, Removing removing) {
        this.forms = forms;
        this.writes = writes;
        this.removing = removing;
        getStyleClass().add("file-sheet");
        setId("file-sheet");
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        addRow(0, head("核查项"), head("最早形成材料"), head("最新任免审批表"), head("身份证号"), head("组织认定"));
        sheet.lines().forEach(this::line);
    }

    private static Node head(String text) {
        return boxed("file-sheet-head", text(text, "file-sheet-title"));
    }

    private void line(ItemLine line) {
        int row = getRowCount();
        VBox name = boxed("file-sheet-item", text(line.title(), "file-sheet-title"));
        if (line.clashes()) {
            name.getChildren().add(text("记载不一致", "file-sheet-mark"));
        }
        if (writes) {
            FlowPane ways = new FlowPane(
                    link("登记材料…", () -> forms.evidence(line)),
                    link(line.determined().isPresent() ? "重新认定…" : "认定…", () -> forms.determine(line, false)));
            ways.getStyleClass().add("file-sheet-ways");
            name.getChildren().add(ways);
        }
        addRow(
                row,
                name,
                told(line, line.earliest(), EvidenceRole.EARLIEST),
                told(line, line.form(), EvidenceRole.FORM),
                told(line, line.idNumber(), EvidenceRole.ID_NUMBER),
                determined(line));
        List<FileEvidence> others = papers(line, EvidenceRole.OTHER);
        if (!others.isEmpty()) {
            FlowPane pane = new FlowPane(text("其他材料:", "file-sheet-paper"));
            pane.getStyleClass().add("file-sheet-others");
            others.forEach(paper -> pane.getChildren().add(paper(paper, true)));
            add(pane, 1, row + 1, WIDTHS.length - 1, 1);
        }
    }

    private static List<FileEvidence> papers(ItemLine line, EvidenceRole role) {
        return line.evidence().stream()
                .filter(paper -> paper.role().equals(Optional.of(role)))
                .toList();
    }

    private Node told(ItemLine line, Told told, EvidenceRole role) {
        List<FileEvidence> papers = papers(line, role);
        VBox box = boxed(told.differs() ? "file-sheet-differs" : "file-sheet-cell");
        if (!told.isNothing()) {
            box.getChildren().add(text(told.says(), "file-sheet-says"));
        }
        if (told.differs()) {
            box.getChildren().add(text(line.determined().isPresent() ? "≠ 与认定不一致" : "≠ 与最早形成材料不一致", "file-sheet-mark"));
        }
        if (papers.isEmpty() && !told.paper().isEmpty()) {
            box.getChildren().add(text(told.paper(), "file-sheet-paper"));
        }
        papers.forEach(paper -> box.getChildren().add(paper(paper, papers.size() > 1)));
        return box;
    }

    private Node paper(FileEvidence paper, boolean withWords) {
        String words = Told.paper(paper) + (withWords ? ":" + paper.says() : "") + (paper.altered() ? " [有涂改]" : "");
        if (!writes) {
            return text(words, "file-sheet-paper");
        }
        Hyperlink link = link(words, () -> forms.evidence(paper, false));
        link.setAccessibleText("修改材料记载 " + words);
        link.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.DELETE) {
                key.consume();
                removing.remove(paper);
            }
        });
        javafx.scene.control.MenuItem edit = new javafx.scene.control.MenuItem("修改…");
        edit.setOnAction(e -> forms.evidence(paper, false));
        javafx.scene.control.MenuItem drop = new javafx.scene.control.MenuItem("删除…");
        drop.setOnAction(e -> removing.remove(paper));
        link.setContextMenu(new javafx.scene.control.ContextMenu(edit, drop));
        return link;
    }

    private Node determined(ItemLine line) {
        VBox box = boxed("file-sheet-cell");
        line.determined().ifPresent(now -> {
            box.getChildren()
                    .addAll(
                            text(line.determination().says(), "file-sheet-says"),
                            text(now.state().title() + " · " + signed(now), "file-sheet-paper"));
            if (writes) {
                box.getChildren().add(link("删除认定…", () -> forms.determine(line, true)));
            }
        });
        line.past().stream()
                .filter(past -> !line.determined().equals(Optional.of(past)))
                .forEach(past -> box.getChildren().add(text("以前:" + past(past), "file-sheet-paper")));
        return box;
    }

    private static String past(Determination past) {
        String what =
                past.content().isEmpty() ? past.date().map(Object::toString).orElse("") : past.content();
        return past.state().title() + " " + what + "(" + signed(past) + ")";
    }

    private static String signed(Determination determination) {
        return determination.firstReviewer() + "、" + determination.secondReviewer()
                + determination.meetingOn().map(day -> ",党组会 " + day).orElse("");
    }

    private static Hyperlink link(String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("file-sheet-link");
        link.setOnAction(e -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }

    static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static VBox boxed(String style, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().addAll("file-sheet-box", style);
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }
}
