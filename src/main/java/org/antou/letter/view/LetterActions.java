package org.antou.letter.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.antou.attachment.Incoming;
import org.antou.letter.LetterBook;
import org.antou.letter.LetterKind;
import org.antou.letter.NumberedLetter;
import org.antou.paper.Printout;
import org.antou.paper.view.PrintPreview;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.settings.OfficeNames;
import org.antou.task.Jobs;
import org.antou.ui.FileKind;

/** What the buttons of the tab do: ask, then let the service do it. */
final class LetterActions {

    private static final FileKind SCANS = FileKind.of("扫描件", "*.pdf", "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff");

    private final Workplace workplace;
    private final LetterDesk desk;
    private final KeptPapers papers;
    private final Consumer<NumberedLetter> changed;

    LetterActions(Workplace workplace, LetterDesk desk, KeptPapers papers, Consumer<NumberedLetter> changed) {
        this.workplace = workplace;
        this.desk = desk;
        this.papers = papers;
        this.changed = changed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }

    void write() {
        run("查文号", () -> desk.letters().numbers().next(LetterKind.GENERAL, today()), next -> {
            OfficeNames names = desk.office().get();
            WriteForm form =
                    new WriteForm(next, names.committee().isBlank() ? names.unit() : names.committee(), today());
            workplace
                    .dialogs()
                    .form("写函件", form, "编号并存档", form::read)
                    .ifPresent(draft -> run("印发函件", () -> desk.letters().issue(workplace.session(), draft), letter -> {
                        changed.accept(letter);
                        papers.issued(letter);
                    }));
        });
    }

    void foreign() {
        LetterForms.ForeignForm form = new LetterForms.ForeignForm(today());
        workplace
                .dialogs()
                .form("登记外来文书", form, "登记", form::read)
                .ifPresent(wanted -> run(
                        "登记外来文书",
                        () -> desk.letters()
                                .register(workplace.session(), wanted.number(), wanted.title(), wanted.on()),
                        letter -> told(letter, "已登记 " + letter.number() + "。")));
    }

    void patterns() {
        PatternForm form = new PatternForm(desk.letters().numbers(), desk.kinds(), today());
        workplace
                .dialogs()
                .form("文号格式", form, "保存", form::read)
                .ifPresent(wanted -> run(
                        "保存文号格式",
                        () -> {
                            desk.letters().numbers().save(workplace.session(), wanted.kind(), wanted.pattern());
                            return desk.letters().numbers().next(wanted.kind(), today());
                        },
                        next -> workplace
                                .navigator()
                                .status("已保存“" + wanted.kind().title() + "”的文号格式,下一个是 " + next + "。")));
    }

    void sign(NumberedLetter letter) {
        LetterForms.SignForm form = new LetterForms.SignForm(today());
        workplace
                .dialogs()
                .form("登记签字:" + letter.number(), form, "登记签字", form::read)
                .ifPresent(wanted -> run(
                        "登记签字",
                        () -> desk.letters().sign(workplace.session(), letter, wanted.by(), wanted.on()),
                        signed -> told(signed, "已登记签字。签好的纸件请扫描存回。")));
    }

    void scan(NumberedLetter letter) {
        try {
            List<Path> files = workplace.dialogs().openFiles("选签好的扫描件(可以多选)", SCANS);
            keep(letter, files.stream().map(Incoming::of).toList());
        } catch (Problem problem) {
            workplace.dialogs().problem(problem);
        }
    }

    /** Keeps scans that were chosen. */
    void keep(NumberedLetter letter, List<Incoming> scans) {
        if (!scans.isEmpty()) {
            run(
                    "存扫描件",
                    () -> desk.letters().keepScan(workplace.session(), letter, scans),
                    kept -> told(kept, "已存 " + scans.size() + " 个扫描件。"));
        }
    }

    void makeVoid(NumberedLetter letter) {
        LetterForms.VoidForm form = new LetterForms.VoidForm(letter.number());
        workplace
                .dialogs()
                .form("作废:" + letter.number(), form, "作废", form::read)
                .ifPresent(reason -> run(
                        "作废文书",
                        () -> desk.letters().makeVoid(workplace.session(), letter, reason),
                        gone -> told(gone, "“" + gone.number() + "”已作废,不再使用。")));
    }

    /** Shows what the list shows as 登记簿. */
    void printBook(List<UUID> shown, Window owner) {
        if (shown.isEmpty()) {
            workplace.dialogs().info("没有可打印的文书", "当前没有列出任何文书。请先调整筛选,再打印。");
            return;
        }
        run("排登记簿", () -> book(shown), printout -> new PrintPreview(workplace.jobs(), owner).show(printout));
    }

    private Printout book(List<UUID> shown) {
        List<NumberedLetter> all = desk.letters().all();
        java.util.Map<UUID, NumberedLetter> byId = new java.util.HashMap<>();
        all.forEach(letter -> byId.put(letter.id(), letter));
        return LetterBook.of(
                desk.office().get().unit(),
                desk::title,
                shown.stream().filter(byId::containsKey).map(byId::get).toList());
    }

    private void told(NumberedLetter letter, String words) {
        workplace.navigator().status(words);
        changed.accept(letter);
    }

    private <T> void run(String what, java.util.function.Supplier<T> work, Consumer<T> then) {
        Jobs jobs = workplace.jobs();
        jobs.run(what, job -> work.get(), then, workplace.dialogs()::problem);
    }
}
