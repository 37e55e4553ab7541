package org.antou.ledger.view.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.util.StringConverter;
import org.antou.ledger.model.NoticeCheck;
import org.antou.ledger.model.NoticeOpening;
import org.antou.ledger.model.NoticeOrder;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.model.NoticeWriter;
import org.antou.ledger.paper.NoticePaper;
import org.antou.paper.WordFiles;
import org.antou.paper.WordPaper;
import org.antou.paper.WordPress;
import org.antou.register.Finding;
import org.antou.task.Lane;
import org.antou.text.PartialDate;
import org.antou.ui.FileKind;
import org.antou.ui.Icons;

/** 写通报: what a person may change on the left, what the check finds on the right, then a Word file. */
final class NoticeScreen {

    private static final FileKind WORD = FileKind.of("Word 文件", "*.docx");
    private static final Duration QUIET = Duration.ofMillis(400);
    private static final double DIVIDER = 0.6;

    private final ReportPlace place;
    private final NoticeSource whole;
    private final ComboBox<Edition> edition = new ComboBox<>();
    private final ComboBox<NoticeOpening.Kind> kind = new ComboBox<>();
    private final NoticeForm form;
    private final FindingsList findings;
    private final Lane checks;
    private final NoticeMemory memory;
    private final ReportFrame frame;

    private NoticeScreen(ReportPlace place, NoticeSource whole) {
        this.place = place;
        this.whole = whole;
        this.checks = place.work().jobs().lane("ledger.notice-check", QUIET);
        this.memory = new NoticeMemory(place.work(), whole.inspection().id());
        this.form = new NoticeForm(place.today(), this::check);
        this.findings = new FindingsList(place.work().navigator()::open);
        kind.getItems().setAll(NoticeOpening.Kind.values());
        kind.setValue(NoticeOpening.Kind.NOTICE);
        kind.setConverter(new Titles());
        kind.setAccessibleText("文种");
        kind.valueProperty().addListener((p, was, is) -> again());
        edition.getItems().setAll(Edition.values());
        edition.setValue(Edition.INTERNAL);
        edition.setConverter(new Editions());
        edition.setAccessibleText("内部版还是公开版");
        edition.setId("notice-edition");
        edition.valueProperty().addListener((p, was, is) -> again());
        Button write = ReportFrame.button("写成 Word 文件…", Icons.SAVE, this::write);
        write.setId("notice-write");
        write.getStyleClass().add("accent");
        Button again = ReportFrame.button("按台账重写标题和开头", Icons.REFRESH, this::again);
        SplitPane split = new SplitPane(form.node(), findings.node());
        split.setDividerPositions(DIVIDER);
        frame = new ReportFrame("写通报 · " + whole.inspection().title(), this::leave, split, kind, edition, again, write);
    }

    /** Which issues are told of: all, or those that may be made public. */
    private enum Edition {
        INTERNAL("内部版"),
        PUBLIC("公开版");

        private final String title;

        Edition(String title) {
            this.title = title;
        }
    }

    private NoticeSource source() {
        return edition.getValue() == Edition.PUBLIC ? whole.published() : whole;
    }

    static void open(ReportPlace place) {
        place.read(source -> {
            NoticeScreen screen = new NoticeScreen(place, source);
            place.show(screen.frame);
            screen.frame.focus();
            screen.propose(source.inspection().notice());
            screen.form.focus();
        });
    }

    private void leave() {
        memory.keep(form.order());
        place.screens().back();
    }

    private void again() {
        memory.keep(form.order());
        propose(form.order().date());
    }

    /** @param chosen the day on the notice; the opening counts up to it */
    private void propose(Optional<PartialDate> chosen) {
        NoticeSource source = source();
        PartialDate date = chosen.orElseGet(() -> PartialDate.of(place.today()));
        String partyGroup = place.reports().office().partyGroup();
        NoticeOrder proposal = NoticeOpening.order(source, kind.getValue(), partyGroup, date);
        form.show(memory.recall(proposal));
        check();
    }

    private void check() {
        NoticeSource source = source();
        NoticeOrder order = form.order();
        checks.run(
                "检查通报",
                job -> NoticeCheck.of(source, order, place.reports().formerNames()),
                findings::show,
                place.work().dialogs()::problem);
    }

    private void write() {
        NoticeSource source = source();
        NoticeOrder order = form.order();
        Optional<String> mistake = form.mistake();
        if (mistake.isPresent()) {
            place.work().dialogs().info("还不能写", mistake.get());
            return;
        }
        place.work()
                .jobs()
                .run(
                        "检查通报",
                        job -> NoticeCheck.of(source, order, place.reports().formerNames()),
                        found -> choose(source, order, found),
                        place.work().dialogs()::problem);
    }

    private void choose(NoticeSource source, NoticeOrder order, List<Finding> found) {
        findings.show(found);
        boolean go = found.isEmpty()
                || place.work()
                        .dialogs()
                        .confirm("写之前请核对", "检查发现 " + found.size() + " 处,列在右边。要先写成文件,再在 Word 里改吗?", "照样写成文件");
        if (go) {
            place.work()
                    .dialogs()
                    .saveFile("写成 Word 文件", order.title() + suffix() + ".docx", WORD)
                    .ifPresent(file -> place.work()
                            .jobs()
                            .run(
                                    "写通报",
                                    job -> {
                                        memory.keep(order);
                                        WordPaper paper = new WordPress()
                                                .write(NoticePaper.of(
                                                        NoticeWriter.write(source, order), form.marking()));
                                        WordFiles.save(paper, file);
                                        return paper;
                                    },
                                    paper -> told(
                                            source, paper, file.getFileName().toString()),
                                    place.work().dialogs()::problem));
        }
    }

    private void told(NoticeSource source, WordPaper paper, String file) {
        String text = "已写成“" + file + "”,共 " + source.issues().size() + " 条问题。"
                + (source.left() == 0 ? "" : "另有 " + source.left() + " 条填了不公开理由,没有写进去。");
        place.work().navigator().status(text);
        paper.fontNote().ifPresent(note -> place.work().dialogs().info("已写成 Word 文件", text + "\n" + note));
    }

    private String suffix() {
        return edition.getValue() == Edition.PUBLIC ? "(公开版)" : "";
    }

    private static final class Editions extends StringConverter<Edition> {
        @Override
        public String toString(Edition edition) {
            return edition == null ? "" : edition.title;
        }

        @Override
        public Edition fromString(String title) {
            return Edition.INTERNAL;
        }
    }

    private static final class Titles extends StringConverter<NoticeOpening.Kind> {
        @Override
        public String toString(NoticeOpening.Kind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public NoticeOpening.Kind fromString(String title) {
            return NoticeOpening.Kind.NOTICE;
        }
    }
}
