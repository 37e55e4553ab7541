package org.antou.letter.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.antou.letter.Letters;
import org.antou.letter.NumberedLetter;
import org.antou.paper.view.PrintPreview;
import org.antou.register.view.Workplace;
import org.antou.ui.FileKind;

/** Takes a kept paper to the preview, one page of it to be printed again, or its Word file out of the program. */
public final class KeptPapers {

    private static final FileKind WORD = FileKind.of("Word 文件", "*.docx");
    private static final String PREVIEW = "打开打印预览";
    private static final String SAVE = "另存为 Word…";

    private final Workplace workplace;
    private final Letters letters;
    private final Supplier<Window> owner;

    /** @param owner the window that the preview stands over */
    public KeptPapers(Workplace workplace, Letters letters, Supplier<Window> owner) {
        this.workplace = workplace;
        this.letters = letters;
        this.owner = owner;
    }

    /** Tells of a paper that just got its number, and asks where to take it. */
    public void issued(NumberedLetter letter) {
        workplace.navigator().status("已给出文号 " + letter.number() + ",PDF 和 Word 已存档。");
        String answer = workplace
                .dialogs()
                .choose("已给出文号", "“" + letter.number() + "”已存档,在“文书”里随时可以打开、补打。现在做什么?", PREVIEW, SAVE)
                .orElse("");
        if (answer.equals(PREVIEW)) {
            open(letter);
        } else if (answer.equals(SAVE)) {
            saveWord(letter);
        }
    }

    /** Shows the paper as it was printed. */
    public void open(NumberedLetter letter) {
        workplace
                .jobs()
                .run(
                        "打开文书",
                        job -> letters.printed(letter),
                        paper -> preview().show(letter.number() + " " + letter.title(), paper),
                        workplace.dialogs()::problem);
    }

    /** 补打: asks which page, records it, and shows the marked page. */
    public void reprint(NumberedLetter letter, Runnable done) {
        workplace
                .jobs()
                .run(
                        "打开文书",
                        job -> letters.printed(letter).pages(),
                        pages -> askPage(letter, pages, done),
                        workplace.dialogs()::problem);
    }

    private void askPage(NumberedLetter letter, int pages, Runnable done) {
        TextField page = new TextField("1");
        page.setId("reprint-page");
        Label mistake = new Label();
        mistake.getStyleClass().add("field-error");
        VBox form = new VBox(
                new Label("“" + letter.number() + "”共 " + pages + " 页,补打第几页?"),
                page,
                new Label("补打的页右上角印“补打”两字;何人何时补打了哪一页记入历史。"),
                mistake);
        form.getStyleClass().add("small-form");
        workplace
                .dialogs()
                .form("补打一页", form, "补打", () -> page(page.getText(), pages, mistake))
                .ifPresent(number -> workplace
                        .jobs()
                        .run(
                                "补打",
                                job -> letters.reprint(workplace.session(), letter, number),
                                paper -> {
                                    done.run();
                                    preview().show("补打第" + number + "页 " + letter.number(), paper);
                                },
                                workplace.dialogs()::problem));
    }

    private static Optional<Integer> page(String typed, int pages, Label mistake) {
        boolean right = typed.strip().matches("[1-9]\\d{0,3}") && Integer.parseInt(typed.strip()) <= pages;
        mistake.setText(right ? "" : "请填 1 到 " + pages + " 的页号。");
        return right ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    /** Asks for a file and writes the Word form of the paper there. */
    public void saveWord(NumberedLetter letter) {
        String name = (letter.number() + " " + letter.title()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        workplace
                .dialogs()
                .saveFile("另存为 Word", name + ".docx", WORD)
                .ifPresent(file -> workplace
                        .jobs()
                        .run(
                                "另存为 Word",
                                job -> {
                                    letters.saveWord(workplace.session(), letter, file);
                                    return file;
                                },
                                saved -> workplace.navigator().status("已存为 " + saved + "。这是明文文件,请妥善保管。"),
                                workplace.dialogs()::problem));
    }

    private PrintPreview preview() {
        return new PrintPreview(workplace.jobs(), owner.get());
    }
}
