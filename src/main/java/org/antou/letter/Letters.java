package org.antou.letter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.attachment.Attachment;
import org.antou.attachment.Attachments;
import org.antou.attachment.Incoming;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.letter.store.LetterStore;
import org.antou.paper.OfficialPaper;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.paper.Reprint;
import org.antou.paper.WordPress;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/**
 * 文书: issues numbered papers without gaps, keeps each as it was printed, and follows it to its signature. A number is
 * given once: what was printed wrong is made void, never taken back.
 */
public final class Letters {

    private static final String SAFE = "没有改动任何内容。";
    private static final String PDF = ".pdf";
    private static final String WORD = ".docx";
    private static final int ATTEMPTS = 20;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 400;

    private final Store store;
    private final History history;
    private final Attachments attachments;
    private final Press press;
    private final Clock clock;
    private final WordPress word = new WordPress();
    private final LetterRows rows = new LetterRows();

    public Letters(Store store, History history, Attachments attachments, Press press, Clock clock) {
        this.store = store;
        this.history = history;
        this.attachments = attachments;
        this.press = press;
        this.clock = clock;
    }

    /** The patterns, and which number comes next. */
    public LetterNumbers numbers() {
        return new LetterNumbers(store, history);
    }

    /** Every paper, newest first. */
    public List<NumberedLetter> all() {
        return store.read(LetterStore::all);
    }

    /** A part of every paper, newest first. */
    public List<NumberedLetter> page(int offset, int limit) {
        return store.read(tx -> LetterStore.page(tx, offset, limit));
    }

    public Optional<NumberedLetter> find(UUID id) {
        return store.read(tx -> LetterStore.find(tx, id));
    }

    public long count() {
        return store.read(LetterStore::count);
    }

    public RegisterPort port() {
        return new LetterPort(this, rows);
    }

    /**
     * Gives the next number to a paper and keeps it as PDF and as Word. The pages are made outside the transaction; where another
     * paper took the number meanwhile, they are made anew with the next one.
     */
    public NumberedLetter issue(Session session, LetterDraft draft) {
        session.require(Role.CLERK);
        for (int i = 0; i < ATTEMPTS; i++) {
            LetterNumbers.Next next = numbers().peek(draft.kind(), draft.on());
            OfficialPaper page = draft.page().apply(next.text());
            PdfPaper pdf = press.print(page);
            String name = next.text() + " " + page.title();
            List<Incoming> files = List.of(
                    Incoming.of(name + PDF, pdf.bytes()),
                    Incoming.of(name + WORD, word.write(page).bytes()));
            Optional<NumberedLetter> issued = attachments.holding(
                    files,
                    ready -> history.write(session, "印发" + draft.kind().title(), change -> {
                        if (!LetterNumbers.next(change.tx(), draft.kind(), draft.on())
                                .equals(next)) {
                            return Optional.empty();
                        }
                        NumberedLetter letter = letter(draft, next, page.title());
                        rows.create(change, letter);
                        ready.forEach(file -> attachments.add(change, letter.ref(), file, true));
                        return Optional.of(letter);
                    }));
            if (issued.isPresent()) {
                return issued.get();
            }
        }
        throw new Problem.Expected("文号一直被别的文书抢先用去。", "没有给出文号,没有存档。", "请稍等再印。");
    }

    private static NumberedLetter letter(LetterDraft draft, LetterNumbers.Next next, String title) {
        return new NumberedLetter(
                Ids.next(),
                1,
                draft.kind().key(),
                next.series(),
                next.running(),
                next.text(),
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                draft.on(),
                draft.kind().signed() ? LetterState.TO_SIGN : LetterState.ISSUED,
                "",
                Optional.empty(),
                "");
    }

    /**
     * Registers a paper of somebody else (告诫书, 问责书 of 纪委监委 or 巡察办) by the number it bears. A number that is
     * registered already is refused; nothing is printed.
     *
     * @param title who issued it and what it is
     */
    public NumberedLetter register(Session session, String number, String title, LocalDate on) {
        session.require(Role.CLERK);
        String borne = number.strip();
        require(!borne.isEmpty() && borne.length() <= LONGEST_NUMBER, "请写来文的文号(最多 " + LONGEST_NUMBER + " 个字)。");
        require(!title.isBlank() && title.length() <= LONGEST_TITLE, "请写发文机关和文书名称(最多 " + LONGEST_TITLE + " 个字)。");
        require(!on.isAfter(today()), "成文日期在今天之后。");
        return history.write(session, "登记外来文书", change -> {
            require(!LetterStore.taken(change.tx(), borne), "文号“" + borne + "”已经登记过了。");
            NumberedLetter letter = new NumberedLetter(
                    Ids.next(),
                    1,
                    LetterKind.FOREIGN.key(),
                    borne,
                    0,
                    borne,
                    title.strip(),
                    on,
                    LetterState.FOREIGN,
                    "",
                    Optional.empty(),
                    "");
            rows.create(change, letter);
            return letter;
        });
    }

    /** The paper as it was printed; one that only its number was registered of has none. */
    public PdfPaper printed(NumberedLetter letter) {
        byte[] bytes = attachments.read(kept(letter, PDF));
        return new PdfPaper(bytes, Reprint.pages(bytes), List.of(), List.of());
    }

    /** Writes the Word file of a paper outside the program; who, when and where to is recorded. */
    public void saveWord(Session session, NumberedLetter letter, Path target) {
        session.require(Role.CLERK);
        attachments.export(session, kept(letter, WORD), target);
    }

    private Attachment kept(NumberedLetter letter, String ending) {
        return files(letter).stream()
                .filter(file -> file.kept() && file.name().endsWith(ending))
                .findFirst()
                .orElseThrow(() ->
                        new Problem.Expected("“" + letter.number() + "”没有存档的文件。", SAFE, "外来文书只登记文号;有扫描件的,可以附在下面。"));
    }

    /** The paper as it was printed, as PDF and as Word, then the scans that came back. */
    public List<Attachment> files(NumberedLetter letter) {
        return attachments.of(letter.ref());
    }

    /** 补打: one page of the kept paper, marked; who printed it again is recorded. Pages count from 1. */
    public PdfPaper reprint(Session session, NumberedLetter letter, int page) {
        session.require(Role.CLERK);
        if (letter.state() == LetterState.VOID) {
            throw new Problem.Expected("“" + letter.number() + "”已作废,不能补打。", SAFE, "请印发新的文书。");
        }
        PdfPaper paper = Reprint.page(attachments.read(kept(letter, PDF)), page);
        history.write(session, "补打一页", change -> {
            change.record(letter.ref(), List.of(new FieldChange(LetterColumns.REPRINTED, "", "第 " + page + " 页")));
            return page;
        });
        return paper;
    }

    /** 作废: the number stays spent. A paper whose signed scan is kept can be made void too. */
    public NumberedLetter makeVoid(Session session, NumberedLetter letter, String reason) {
        require(letter.state() != LetterState.VOID, "“" + letter.number() + "”已经作废了。");
        require(!reason.isBlank() && reason.length() <= LONGEST_REASON, "请写作废理由(最多 " + LONGEST_REASON + " 个字)。");
        return write(session, "作废文书", letter.voided(reason.strip()));
    }

    /** 待签 → 已签: somebody signed the paper on a day that is neither before it was made nor still to come. */
    public NumberedLetter sign(Session session, NumberedLetter letter, String by, LocalDate on) {
        require(
                letter.state() == LetterState.TO_SIGN,
                "“" + letter.number() + "”现在是“" + letter.state().title() + "”,不是待签。");
        require(!by.isBlank() && by.length() <= LONGEST_NAME, "请写签字人(最多 " + LONGEST_NAME + " 个字)。");
        require(!on.isBefore(letter.issuedOn()), "签字日期早于成文日期 " + letter.issuedOn() + "。");
        require(!on.isAfter(today()), "签字日期在今天之后。");
        return write(session, "登记签字", letter.signed(by.strip(), on));
    }

    /** Keeps the scan of a signed paper; a better scan may follow, the earlier one stays. */
    public NumberedLetter keepScan(Session session, NumberedLetter letter, List<Incoming> scans) {
        session.require(Role.CLERK);
        boolean signed = letter.state() == LetterState.SIGNED || letter.state() == LetterState.SCANNED;
        require(signed, "“" + letter.number() + "”还没有登记签字(现在是“" + letter.state().title() + "”)。");
        require(!scans.isEmpty(), "没有选扫描件。");
        return attachments.holding(
                scans,
                ready -> history.write(session, "存扫描件", change -> {
                    NumberedLetter kept = saved(change, letter.in(LetterState.SCANNED));
                    ready.forEach(file -> attachments.add(change, letter.ref(), file, true));
                    return kept;
                }));
    }

    private NumberedLetter write(Session session, String action, NumberedLetter letter) {
        session.require(Role.CLERK);
        return history.write(session, action, change -> saved(change, letter));
    }

    private NumberedLetter saved(Change change, NumberedLetter letter) {
        return rows.save(change, letter);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new Problem.Expected(what, SAFE, "请改好后再试。");
        }
    }
}
