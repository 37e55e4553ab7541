package org.antou.desktop.main;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.antou.account.FreshCode;
import org.antou.app.Desk;
import org.antou.app.Restoring.Prepared;
import org.antou.app.SignedIn;
import org.antou.app.Version;
import org.antou.backup.bundle.BundlePassword;
import org.antou.book.view.BookTab;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.desktop.admin.AccountsScreen;
import org.antou.desktop.admin.AuditScreen;
import org.antou.desktop.admin.FieldsScreen;
import org.antou.desktop.admin.HistoryScreen;
import org.antou.desktop.admin.HolidaysScreen;
import org.antou.desktop.admin.ParametersScreen;
import org.antou.desktop.admin.PhrasesScreen;
import org.antou.desktop.admin.RepeatedScreen;
import org.antou.desktop.admin.UndoDialog;
import org.antou.desktop.entry.CodeLetter;
import org.antou.desktop.entry.RecoveryCodePane;
import org.antou.desktop.handbook.HandbookWindow;
import org.antou.desktop.look.FontSize;
import org.antou.desktop.look.Frame;
import org.antou.desktop.setup.Beginning;
import org.antou.desktop.today.StartPage;
import org.antou.desktop.today.TodayPaper;
import org.antou.desktop.today.TodaySource;
import org.antou.desktop.vault.Vault;
import org.antou.ledger.LedgerRegister;
import org.antou.likeness.view.LikenessGate;
import org.antou.paper.view.PrintPreview;
import org.antou.passport.model.DocumentLoan;
import org.antou.people.view.SectionPicker;
import org.antou.people.view.SectionTab;
import org.antou.periodic.PeriodicReports;
import org.antou.periodic.view.PeriodicTab;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Navigator;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.OfficeNames;
import org.antou.settings.ParameterKey;
import org.antou.sheet.view.ImportRoom;
import org.antou.sheet.view.ImportScreen;
import org.antou.ui.Icons;

/** The window of somebody who is signed in: what stands where, and what each command does. */
public final class MainWindow extends StackPane {

    /** There are so many digits on a keyboard. */
    private static final int DIGITS = 9;

    private final Frame frame;
    private final Desk desk;
    private final Session session;
    private final Leaving leaving;
    private final OfficeNames office;
    private final HandbookWindow handbook;
    private final StatusLine status;
    private final Navigator navigator;
    private final Tabs tabs;
    private final Vault vault;
    private final Middle middle;
    private final Palette palette;
    private final IdleLock lock;
    private final HistoryScreen historyScreen;
    private final ImportScreen importing;

    public MainWindow(Frame frame, SignedIn opened, Leaving leaving) {
        this.frame = frame;
        this.desk = opened.desk();
        this.session = opened.session();
        this.leaving = leaving;
        this.office = desk.office().get();
        this.handbook = new HandbookWindow(frame.stage(), frame.look());
        this.status = new StatusLine(frame.jobs(), facts());
        this.navigator = new Guide(ref -> middle().open(ref), handbook::open, status::say);
        Workplace place = workplace();
        this.tabs = Tabs.of(desk, place, frame.stage(), this::importSheet);
        this.historyScreen = new HistoryScreen(place, desk);
        this.importing = new ImportScreen(new ImportRoom(
                place,
                desk.importer(),
                desk.mappings(),
                (batch, done) -> new UndoDialog(place, desk.undo(), done).ask(batch)));
        this.vault = new Vault(place, desk, () -> screen("backup"), this::restored);
        status.add(vault.fact());
        this.middle = new Middle(onRail(place), screens(place));
        CommandBook book = new CommandBook(
                this,
                new AccountCommands(place, desk, this::showCode),
                new SheetCommands(place, desk, tabs.exports(), this::importSheet, () -> middle.show(ImportPlace.KEY)));
        Finder finder = new Finder(book.allowed(session.role()), desk.ports());
        this.palette = new Palette(frame.jobs(), finder, this::go);
        this.lock =
                new IdleLock(frame, lockWords(), password -> desk.accounts().confirm(session, password), this::signOut);
        lay(Menus.bar(book.groups(), session.role()));
    }

    private void lay(MenuBar menus) {
        BorderPane pane = new BorderPane(middle);
        pane.setTop(new VBox(new TopBar(menus, office, this::find), vault.bar()));
        pane.setLeft(middle.rail());
        pane.setBottom(status);
        getChildren().setAll(pane, palette);
        if (office.practice()) {
            getStyleClass().add("practice");
        }
    }

    /** Shows the window and begins the day: the start page, or what was chosen at the end of the first run. */
    public void begin(Optional<Beginning> with) {
        frame.show(this);
        frame.title(office.practice() ? "【练习】" + office.unit() : office.unit());
        frame.hints(status::say);
        middle.show(middle.now());
        frame.jobs().run("清理附件", job -> desk.attachments().sweep(), swept -> {}, frame.dialogs()::problem);
        vault.start();
        lock.start(desk.parameters().number(ParameterKey.IDLE_LOCK_MINUTES, today()));
        if (with.equals(Optional.of(Beginning.NOTICE))) {
            importNotice();
        } else if (with.equals(Optional.of(Beginning.BY_HAND))) {
            enterByHand();
        }
    }

    private String lockWords() {
        return office.practice()
                ? "从窗口进入的练习办公室,口令是 " + Practice.PASSWORD
                : "当前账户:" + session.name() + "。没有保存的内容都还在,解锁后接着做。";
    }

    private LocalDate today() {
        return frame.today();
    }

    /** The navigator is handed out before the middle is made. */
    private Middle middle() {
        return middle;
    }

    private Workplace workplace() {
        return new Workplace(
                session,
                frame.jobs(),
                frame.dialogs(),
                frame.clock(),
                desk.history(),
                desk.preferences(),
                desk.drafts(),
                navigator);
    }

    private List<String> facts() {
        return List.of(session.name() + "(" + session.role().title() + ")", "数据:" + desk.folder());
    }

    private List<Spot> onRail(Workplace place) {
        TodaySource source = new TodaySource(desk.ports(), desk.seen());
        StartPage.Ways ways = new StartPage.Ways(this::importNotice, this::enterByHand, this::print);
        List<Spot> spots = new ArrayList<>(List.of(Spot.of(new StartPage(place, source, ways))));
        spots.addAll(tabs.spots());
        return spots;
    }

    private List<Spot> screens(Workplace place) {
        return Stream.of(tabs.passports().others(), tabs.cadres().watches().others(), ownScreens(place))
                .flatMap(List::stream)
                .toList();
    }

    private List<Spot> ownScreens(Workplace place) {
        return List.of(
                Spot.of("parameters", "参数", "start", new ParametersScreen(place, desk.parameters())),
                Spot.of(
                        new BookTab(place, desk.books(), new BookPreviews(place, desk.office(), frame.stage())),
                        Icons.BOOK),
                Spot.of(new SectionTab(place, desk.people()).tab(), Icons.PEOPLE, "people"),
                Spot.of("holidays", "节假日", "calendar", new HolidaysScreen(place, desk.holidays())),
                Spot.of("phrases", "常用套话", "likeness", new PhrasesScreen(place, desk.phrases())),
                Spot.of("fields", "停用的字段", "people", new FieldsScreen(place, desk.fields(), desk::sheets, this::renew)),
                Spot.of(
                        "repeated",
                        "重复文本",
                        "likeness",
                        new RepeatedScreen(
                                place, desk.likenesses(), printout -> preview().show(printout))),
                Spot.of(
                        new PeriodicTab(
                                        place,
                                        desk.periodicReports(),
                                        new SectionPicker(desk.people(), session),
                                        new LikenessGate<>(place, desk.likenesses(), PeriodicReports::textsOf))
                                .tab(),
                        Icons.REPORT,
                        "likeness"),
                Spot.of("accounts", "账户", "accounts", new AccountsScreen(place, desk.accounts())),
                Spot.of("history", "历史记录", "history", historyScreen),
                Spot.of(ImportPlace.KEY, "从表格导入", "sheets", new ImportPlace(importing)),
                Spot.of("backup", "备份与恢复", "backup", vault.screen()),
                Spot.of("audit", "校验历史", "history", new AuditScreen(place)));
    }

    private void go(Finder.Found found) {
        found.command().ifPresent(command -> command.action().run());
        found.ref().ifPresent(navigator::open);
    }

    private PrintPreview preview() {
        return new PrintPreview(frame.jobs(), frame.stage());
    }

    private void print(TodayPaper paper) {
        preview().show(paper.printout(office.unit()));
    }

    private void showCode(FreshCode fresh) {
        BundlePassword bundles = desk.backups().password();
        frame.show(new RecoveryCodePane(
                frame.jobs(),
                fresh,
                bundles,
                new RecoveryCodePane.Ways(
                        () -> preview().show(CodeLetter.of(office.unit(), fresh.code(), bundles, today())),
                        () -> frame.show(this),
                        Optional.of(() -> frame.show(this)))));
    }

    /** 今天 and the registers, with Ctrl and a digit. */
    List<Command> spotCommands() {
        List<Spot> onRail = middle.onRail();
        return IntStream.range(0, onRail.size())
                .mapToObj(i -> spotCommand(onRail.get(i), i + 1))
                .toList();
    }

    private Command spotCommand(Spot spot, int number) {
        Runnable show = () -> middle.show(spot);
        return number > DIGITS
                ? Command.of(spot.title(), Role.READER, show)
                : Command.of(spot.title(), "Shortcut+" + number, Role.READER, show);
    }

    void lend() {
        middle.show(DocumentLoan.REGISTER);
        tabs.passports().loans().lend();
    }

    void giveBack() {
        middle.show(DocumentLoan.REGISTER);
        tabs.passports().loans().giveBack();
    }

    /** Switches the register of personnel files off, or tells that it is. */
    void shutFiles() {
        middle.show(FileCheck.REGISTER);
        if (desk.cadres().gate().isOpen()) {
            tabs.cadres().gated().ask(false);
        }
    }

    /** Begins to hand out a personnel file; tells where the register is off. */
    void lendFile() {
        middle.show(FileLoan.REGISTER);
        if (desk.cadres().gate().isOpen()) {
            tabs.cadres().watches().lending().begin();
        }
    }

    String otherOffice() {
        return office.practice() ? "离开练习办公室" : "打开练习办公室";
    }

    void goToOtherOffice() {
        rest();
        leaving.practice().run();
    }

    Navigator navigator() {
        return navigator;
    }

    void importNotice() {
        middle.show(LedgerRegister.KEY);
        tabs.importNotice().run();
    }

    void enterByHand() {
        middle.show(LedgerRegister.KEY);
        tabs.enterByHand().run();
    }

    void undoLast() {
        middle.show("history");
        historyScreen.undoLast();
    }

    private void importSheet(SheetPort<?> port) {
        middle.show(ImportPlace.KEY);
        importing.begin(port);
    }

    void screen(String key) {
        middle.show(key);
    }

    void find() {
        palette.open();
    }

    void help() {
        handbook.open(middle.now().help());
    }

    void resize(FontSize size) {
        frame.resize(size);
    }

    void lock() {
        lock.lock();
    }

    /** Nothing of this window acts by itself any more. */
    private void rest() {
        lock.stop();
        vault.stop();
    }

    /** The same window anew, where what its registers consist of has changed; forms that are open keep their drafts. */
    private void renew() {
        rest();
        new MainWindow(frame, new SignedIn(desk, session, false, List.of()), leaving).begin(Optional.empty());
    }

    private void restored(Prepared prepared) {
        rest();
        leaving.restore().accept(prepared);
    }

    Vault vault() {
        return vault;
    }

    void signOut() {
        rest();
        leaving.signOut().run();
    }

    void close() {
        rest();
        leaving.close().run();
    }

    void about() {
        frame.dialogs()
                .info("关于案头", "案头 " + Version.current() + "\n一台电脑、一个加密库、不联网。\n本机非涉密,不得录入国家秘密。\n数据文件夹:" + desk.folder());
    }
}
