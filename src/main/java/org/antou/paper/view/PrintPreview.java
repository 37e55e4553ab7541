package org.antou.paper.view;

import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.antou.paper.BookCover;
import org.antou.paper.BookPaper;
import org.antou.paper.Labels;
import org.antou.paper.Letter;
import org.antou.paper.OfficialPaper;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.WindowFit;

/** Opens the preview: from there to the printer or into a file. The pages exist in memory only. */
public final class PrintPreview {

    private static final String MARKING = "内部资料";
    private static final String HIDE = "隐藏空列";
    private static final String KEEP = "照样打印";

    private final Press press = new Press();
    private final Jobs jobs;
    private final Window owner;

    /** @param owner the window it stands over */
    public PrintPreview(Jobs jobs, Window owner) {
        this.jobs = jobs;
        this.owner = owner;
    }

    /** Asks about columns that are empty throughout, then shows the table. */
    public void show(Printout printout) {
        Set<String> empty = Set.copyOf(printout.emptyColumns());
        boolean hide = false;
        if (!empty.isEmpty() && empty.size() < printout.columns().size()) {
            String question = "“" + String.join("”“", printout.emptyColumns()) + "”整列都是空的。打印,还是隐藏?";
            String answer =
                    new Dialogs(() -> owner).choose("有空列", question, HIDE, KEEP).orElse("");
            if (answer.isEmpty()) {
                return;
            }
            hide = answer.equals(HIDE);
        }
        open(new TableChoices(printout, empty, hide));
    }

    public void show(Letter letter) {
        show(letter.title(), () -> press.print(letter), () -> {});
    }

    /** Pages that are finished and kept already. */
    public void show(String title, PdfPaper kept) {
        show(title, () -> kept, () -> {});
    }

    public void show(Labels labels) {
        show(labels.title(), () -> press.print(labels), () -> {});
    }

    public void show(OfficialPaper paper) {
        show(paper.title(), () -> press.print(paper), () -> {});
    }

    public void show(BookCover cover) {
        show(cover.title() + "封面", () -> press.print(cover), () -> {});
    }

    /** @param closed called when the clerk has closed the preview, whatever was done in it */
    public void show(BookPaper book, Runnable closed) {
        show(book.look().title(), () -> press.print(book), closed);
    }

    private void show(String title, Supplier<PdfPaper> make, Runnable closed) {
        Stage stage = stage(title);
        PreviewWork work = work(stage, title);
        work.pane().bar().marking.setVisible(false);
        work.pane().bar().hideEmpty.setVisible(false);
        work.make(make);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> closed.run());
        stage.show();
    }

    /** Forms, one record a sheet. */
    public void show(Sheets sheets) {
        Stage stage = stage(sheets.title());
        PreviewWork work = work(stage, sheets.title());
        PreviewBar bar = work.pane().bar();
        bar.marking.setText("页首印“" + MARKING + "”");
        bar.marking.setSelected(!sheets.marking().isBlank());
        bar.hideEmpty.setVisible(false);
        Runnable again = () -> {
            Sheets chosen = sheets.withMarking(bar.marking.isSelected() ? MARKING : "");
            work.make(() -> press.print(chosen));
        };
        bar.marking.setOnAction(e -> again.run());
        again.run();
        stage.show();
    }

    private void open(TableChoices table) {
        Stage stage = stage(table.printout().title());
        PreviewWork work = work(stage, table.printout().title());
        PreviewBar bar = work.pane().bar();
        String line = table.printout().marking().isBlank()
                ? MARKING
                : table.printout().marking();
        bar.marking.setText("页首印“" + line + "”");
        bar.marking.setSelected(!table.printout().marking().isBlank());
        bar.hideEmpty.setVisible(!table.empty().isEmpty());
        bar.hideEmpty.setSelected(table.hide());
        Supplier<Printout> chosen =
                () -> table.chosen(bar.marking.isSelected() ? line : "", bar.hideEmpty.isSelected());
        Runnable again = () -> {
            Printout printout = chosen.get();
            work.make(() -> press.print(printout));
        };
        bar.marking.setOnAction(e -> again.run());
        bar.hideEmpty.setOnAction(e -> again.run());
        again.run();
        stage.show();
    }

    private PreviewWork work(Stage stage, String title) {
        PreviewWork work = new PreviewWork(jobs, new Dialogs(() -> stage), title);
        Scene scene = new Scene(work.pane());
        if (owner != null && owner.getScene() != null) {
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        scene.getStylesheets()
                .add(PrintPreview.class
                        .getResource("/org/antou/paper/view/preview.css")
                        .toExternalForm());
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        stage.setScene(scene);
        stage.setOnHidden(e -> work.close());
        return work;
    }

    private Stage stage(String title) {
        Stage stage = new Stage();
        if (owner != null) {
            stage.initOwner(owner);
        }
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("打印预览:" + title);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        WindowFit.fixed(stage, Math.floor(screen.getWidth() * 0.92), Math.floor(screen.getHeight() * 0.94));
        return stage;
    }

    /** A table and what was chosen about it. */
    private record TableChoices(Printout printout, Set<String> empty, boolean hide) {
        Printout chosen(String marking, boolean hideEmpty) {
            Printout marked = printout.withMarking(marking);
            return hideEmpty ? marked.without(empty) : marked;
        }
    }
}
