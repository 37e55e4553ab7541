package org.antou.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.account.Accounts;
import org.antou.attachment.Attachments;
import org.antou.backup.Backups;
import org.antou.backup.Home;
import org.antou.backup.Media;
import org.antou.backup.bundle.Reason;
import org.antou.backup.medium.Drives;
import org.antou.book.BookSource;
import org.antou.book.Books;
import org.antou.cadre.CadreRegister;
import org.antou.cadre.FormExchange;
import org.antou.cadre.watch.WatchRegister;
import org.antou.history.History;
import org.antou.history.Safeguard;
import org.antou.ledger.IssueTexts;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerBook;
import org.antou.ledger.LedgerLetters;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.Sanctions;
import org.antou.ledger.Supervisions;
import org.antou.ledger.Workflow;
import org.antou.letter.LetterVolume;
import org.antou.letter.Letters;
import org.antou.likeness.Likenesses;
import org.antou.meeting.MeetingCheckup;
import org.antou.meeting.MeetingRegister;
import org.antou.paper.Press;
import org.antou.passport.PassportRegister;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.PeopleBook;
import org.antou.periodic.PeriodicReports;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.security.Keys;
import org.antou.security.PasswordPolicy;
import org.antou.settings.Drafts;
import org.antou.settings.Fields;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.settings.Preferences;
import org.antou.settings.SeenFindings;
import org.antou.sheet.memory.Mappings;
import org.antou.sheet.plan.Importer;
import org.antou.store.Store;
import org.antou.store.StoreKeys;

/** The opened store with every service: the one place where they are wired together. */
public final class Desk implements AutoCloseable {

    private final Path folder;
    private final Store store;
    private final Keys keys;
    private final Clock clock;
    private final History history;
    private final Office office;
    private final Parameters parameters;
    private final Accounts accounts;
    private final Preferences preferences;
    private final Drafts drafts;
    private final SeenFindings seen;
    private final Holidays holidays;
    private final Phrases phrases;
    private final People people;
    private final Branches branches;
    private final Ledger ledger;
    private final Workflow workflow;
    private final Supervisions supervisions;
    private final Sanctions sanctions;
    private final Attachments attachments;
    private final Letters letters;
    private final Backups backups;
    private final Likenesses likenesses;
    private final PeriodicReports periodicReports;
    private final Books books;
    private final Media media;
    private final MeetingRegister meetings;
    private final PassportRegister passports;
    private final CadreRegister cadres;
    private final WatchRegister watches;

    Desk(Path folder, Store store, Keys keys, Clock clock) {
        this.folder = folder;
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.history = new History(store, clock, this::safe);
        this.office = new Office(store, history);
        this.parameters = new Parameters(store, history);
        this.accounts = new Accounts(store, history, keys, this::policy);
        this.preferences = new Preferences(store);
        this.drafts = new Drafts(store, clock);
        this.seen = new SeenFindings(store, clock);
        this.holidays = new Holidays(store, history);
        this.phrases = new Phrases(store, history);
        this.people = new People(store, history);
        this.branches = new Branches(store, history, parameters);
        this.attachments = new Attachments(store, history, parameters, folder.resolve("attachments"), clock);
        this.ledger = new Ledger(store, history, parameters, () -> attachments.counts(LedgerRegister.KEY));
        this.workflow = new Workflow(store, history, clock, this::evidence);
        this.supervisions = new Supervisions(store, history, parameters, clock);
        this.sanctions = new Sanctions(store, history, clock);
        this.periodicReports = new PeriodicReports(store, history, clock);
        this.meetings = new MeetingRegister(
                store,
                history,
                new MeetingRegister.Office(people, branches),
                new MeetingCheckup.Settings(parameters, holidays, phrases));
        this.passports = new PassportRegister(
                store, history, people, new PassportRegister.Settings(office, parameters, holidays, clock));
        this.cadres = new CadreRegister(store, history, people, parameters, clock);
        var watching = new WatchRegister.Settings(parameters, holidays, clock);
        this.watches = new WatchRegister(store, history, cadres, watching);
        this.likenesses = new Likenesses(
                List.of(new IssueTexts(ledger), meetings.texts(), periodicReports), phrases, parameters, clock);
        Home home = new Home(folder, Version.current(), clock);
        this.backups = new Backups(store, home, () -> Readables.of(sheets()), this::backupCap);
        this.media = new Media(store, history, backups, home, Drives.ofThisMachine());
        this.letters = new Letters(store, history, attachments, new Press(), clock);
        List<BookSource> bound = new ArrayList<>(List.of(
                new LedgerBook(ledger), meetings.book(), new PeopleBook(people), new LetterVolume(letters::all)));
        bound.addAll(passports.books());
        bound.add(watches.book());
        this.books = new Books(store, history, bound, new Press(), clock);
    }

    public Path folder() {
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    public History history() {
        return history;
    }

    public Office office() {
        return office;
    }

    public Parameters parameters() {
        return parameters;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Drafts drafts() {
        return drafts;
    }

    /** Which findings of the start page were marked as seen. */
    public SeenFindings seen() {
        return seen;
    }

    public Holidays holidays() {
        return holidays;
    }

    public Phrases phrases() {
        return phrases;
    }

    /** What this office does not collect. */
    public Fields fields() {
        return new Fields(store, history);
    }

    /** Which texts of the registers repeat one another. */
    public Likenesses likenesses() {
        return likenesses;
    }

    public PeriodicReports periodicReports() {
        return periodicReports;
    }

    public Books books() {
        return books;
    }

    public People people() {
        return people;
    }

    public Branches branches() {
        return branches;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Attachments attachments() {
        return attachments;
    }

    public Letters letters() {
        return letters;
    }

    /** 督办通知, 提醒书 and 督查通报. */
    public LedgerLetters ledgerLetters() {
        return new LedgerLetters(ledger, supervisions, letters, office, clock);
    }

    /** What is written from the ledger: notices, summaries, lists. */
    public LedgerReports ledgerReports() {
        return new LedgerReports(ledger, office, history, attachments);
    }

    /** 启动、申请销号、审核、销号、延期、重新整改. */
    public Workflow workflow() {
        return workflow;
    }

    public Supervisions supervisions() {
        return supervisions;
    }

    public Sanctions sanctions() {
        return sanctions;
    }

    /** Every service that the window of the ledger works with. */
    public LedgerServices ledgerServices() {
        return new LedgerServices(ledger, workflow, supervisions, people, attachments);
    }

    private int evidence(UUID issue) {
        return attachments.of(new RecordRef(LedgerRegister.KEY, issue)).size();
    }

    public LedgerRegister ledgerRegister() {
        return new LedgerRegister(ledger);
    }

    /** 三会一课: meetings, quotas and their check-up. */
    public MeetingRegister meetings() {
        return meetings;
    }

    public PassportRegister passports() {
        return passports;
    }

    /** 任免审批表 in and out. */
    public FormExchange forms() {
        return new FormExchange(cadres, history, attachments);
    }

    /** 干部档案核查: checks, what papers say, determinations; off until an administrator says it is allowed. */
    public CadreRegister cadres() {
        return cadres;
    }

    /** 试用期、岗位、服务年限、查借阅. */
    public WatchRegister watches() {
        return watches;
    }

    public Backups backups() {
        return backups;
    }

    public Media media() {
        return media;
    }

    /** Puts bundles in the place of this store. */
    public Restoring restoring() {
        return new Restoring(this);
    }

    /** What restores and upgrades took out of its place and kept. */
    public OldStores oldStores() {
        return new OldStores(this);
    }

    /** The same services over another store of this office, for comparing; it is closed by whoever opened the store. */
    Desk beside(Store other) {
        return new Desk(folder, other, keys, clock);
    }

    StoreKeys storeKeys() {
        return Startup.storeKeys(keys);
    }

    /** Every register, for search, findings, start page, undo, merge and leaver checks. */
    public List<RegisterPort> ports() {
        return Stream.of(
                        List.of(sanctions.port()),
                        ledgerRegister().ports(),
                        meetings.ports(),
                        passports.ports(),
                        watches.ports(),
                        cadres.ports(),
                        people.ports(),
                        List.of(
                                branches.port(),
                                attachments.port(),
                                books.port(),
                                periodicReports.port(),
                                letters.port()))
                .flatMap(List::stream)
                .toList();
    }

    /** Every register that goes out to workbooks and comes in from them; bundles carry them readable too. */
    public List<SheetPort<?>> sheets() {
        return Stream.of(
                        List.<SheetPort<?>>of(
                                ledgerRegister().sheet(),
                                sanctions.sheet(),
                                meetings.sheet(),
                                people.sheet(),
                                branches.sheet(),
                                periodicReports.sheet()),
                        passports.sheets(),
                        cadres.sheets(),
                        watches.sheets())
                .flatMap(List::stream)
                .toList();
    }

    /** Brings workbooks into registers. */
    public Importer importer() {
        return new Importer(history, people.names(), () -> safe(Safeguard.Bulk.IMPORT));
    }

    /** How workbooks of each shape are to be read. */
    public Mappings mappings() {
        return new Mappings(store, clock);
    }

    /** Takes whole batches back, in whichever register they changed something. */
    public Undo undo() {
        return new Undo(history, ports());
    }

    /** The lock after wrong passwords works before the store is open, so it keeps the two numbers itself. */
    public void adoptLockout() {
        keys.lockout().adopt(today(ParameterKey.LOCKOUT_ATTEMPTS), today(ParameterKey.LOCKOUT_MINUTES));
    }

    private PasswordPolicy policy() {
        return new PasswordPolicy(today(ParameterKey.PASSWORD_LENGTH), today(ParameterKey.PASSWORD_KINDS));
    }

    private long backupCap() {
        return (long) today(ParameterKey.BACKUP_GIGABYTES) << 30;
    }

    /** What is invented can be invented again: the practice office is not held up by backups. */
    private void safe(Safeguard.Bulk bulk) {
        if (office.get().practice()) {
            return;
        }
        backups.before(bulk == Safeguard.Bulk.IMPORT ? Reason.BEFORE_IMPORT : Reason.BEFORE_BULK);
    }

    private int today(ParameterKey key) {
        return parameters.number(key, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Closes the store and forgets its key; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (keys.isOpen()) {
            keys.close();
            store.close();
        }
    }
}
