package org.antou.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.lending.LendingRules;
import org.antou.lending.LendingTerms;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Extension;
import org.antou.passport.model.Journey;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.LoanEnd;
import org.antou.passport.model.LoanRules;
import org.antou.passport.model.Reckoning;
import org.antou.passport.model.Reminder;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.store.DocumentStore;
import org.antou.passport.store.LoanStore;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.LendingParameters;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.text.calendar.WorkCalendar;

/** 领用: documents lent, renewed, reminded of and returned; every one is handed out with its due day on the day it is asked. */
public final class Loans implements RowSource<DocumentLoan> {

    private static final String NUMBER = "%d-%03d";

    private final Store store;
    private final History history;
    private final LendingParameters terms;
    private final Holidays holidays;
    private final Clock clock;
    private final LoanStore shelf = new LoanStore();

    public Loans(Store store, History history, Parameters parameters, Holidays holidays, Clock clock) {
        this.store = store;
        this.history = history;
        this.terms = new LendingParameters(parameters);
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public long count() {
        return store.read(shelf::count);
    }

    @Override
    public List<DocumentLoan> page(int offset, int limit) {
        return reckoned(store.read(tx -> shelf.page(tx, offset, limit)), today());
    }

    @Override
    public Optional<DocumentLoan> find(UUID id) {
        return reckoned(store.read(tx -> shelf.find(tx, id)).stream().toList(), today()).stream()
                .findFirst();
    }

    /** Every loan, the newest first, as it stands on a day. */
    public List<DocumentLoan> all(LocalDate on) {
        return reckoned(store.read(shelf::all), on);
    }

    /** What is out, as it stands on a day. */
    public List<DocumentLoan> out(LocalDate on) {
        return reckoned(store.read(shelf::out), on);
    }

    /** The loans of one document, the newest first. */
    public List<DocumentLoan> ofDocument(UUID document) {
        return reckoned(store.read(tx -> shelf.ofDocument(tx, document)), today());
    }

    /** The loan by which a document is out; empty where it is not. */
    public Optional<DocumentLoan> outOf(UUID document) {
        return ofDocument(document).stream().filter(DocumentLoan::isOut).findFirst();
    }

    /** The loans of one person's documents, the newest first. */
    public List<DocumentLoan> ofPerson(UUID person) {
        return reckoned(store.read(tx -> shelf.ofPerson(tx, person)), today());
    }

    /** What was lent, renewed, returned or lost in a year, and may be more. */
    List<DocumentLoan> ofYear(int year) {
        return reckoned(store.read(tx -> shelf.ofYear(tx, year)), today());
    }

    /** The years in which something was lent or came back. */
    List<Integer> years() {
        return store.read(shelf::years);
    }

    /** A loan as it was reckoned while it was out: with none of its renewals, with the first, the first two … */
    List<DocumentLoan> asLent(DocumentLoan loan) {
        return reckoned(
                IntStream.rangeClosed(0, loan.extensions().size())
                        .mapToObj(loan::asLent)
                        .toList(),
                today());
    }

    /** A loan as it is or as it is being typed, with its due day. */
    public DocumentLoan foreseen(DocumentLoan loan) {
        return reckoned(List.of(loan), today()).get(0);
    }

    /** A loan of one document, of today, to be filled. */
    public DocumentLoan blank(TravelDocument document) {
        return new DocumentLoan(
                Ids.next(),
                0,
                Optional.of(document.named()),
                document.person(),
                document.section(),
                "",
                "",
                Optional.of(today()),
                document.holder(),
                new Journey("", "", Optional.empty(), Optional.empty(), false),
                List.of(),
                LoanEnd.NONE,
                List.of(),
                "",
                Reckoning.NONE);
    }

    /** Why a loan can't be saved as it stands, today. */
    public List<Violation> violations(DocumentLoan loan) {
        return LoanRules.violations(loan, today());
    }

    /** Lends a document that is in custody and valid, by an approval; the loan gets the next number of its year. */
    public DocumentLoan lend(Session session, DocumentLoan loan) {
        session.require(Role.CLERK);
        Cabinet.refuse(violations(loan));
        LocalDate on = loan.lentOn().orElseThrow();
        if (on.isAfter(today())) {
            throw new Problem.Expected("借出日期在今天之后。", Cabinet.SAFE, "请改好后再办。");
        }
        return foreseen(history.write(session, "借出证件", change -> {
            TravelDocument document = document(change, loan);
            LoanRules.refusal(document, on).ifPresent(why -> {
                throw new Problem.Expected(document.holder() + ":" + why, Cabinet.SAFE, "请核对后再办。");
            });
            PassportRows.documents().save(change, document.as(DocumentState.LENT));
            String number = loan.number().isBlank() ? next(change, on.getYear()) : loan.number();
            DocumentLoan numbered = PassportRows.loans().with(loan, LoanColumns.NUMBER, Optional.of(number));
            return PassportRows.loans().save(change, numbered);
        }));
    }

    private static TravelDocument document(Change change, DocumentLoan loan) {
        return new DocumentStore()
                .find(change.tx(), loan.document().orElseThrow().id())
                .orElseThrow(() -> new Problem.Expected("这本证件已不在台账里。", Cabinet.SAFE, "请刷新后再试。"));
    }

    private String next(Change change, int year) {
        int last = shelf.numbers(change.tx(), year + "-").stream()
                .map(number -> number.substring(number.indexOf('-') + 1))
                .filter(rest -> rest.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return NUMBER.formatted(year, last + 1);
    }

    /** 续借: a new approval; the original due day stays on record. */
    public DocumentLoan extend(Session session, DocumentLoan loan, Extension extension) {
        if (extension.approval().isBlank()) {
            throw new Problem.Expected("没有填写新的审批文号。续借是新的审批,没有审批不能续借。", Cabinet.SAFE, "请填写后再办。");
        }
        boolean unplanned = !loan.journey().visaOnly() && extension.returns().isEmpty();
        if (unplanned || extension.returns().filter(extension.on()::isAfter).isPresent()) {
            throw new Problem.Expected("请填写新的计划回国(境)日期,不早于续借日。", Cabinet.SAFE, "请改好后再办。");
        }
        return addLine(session, loan, LoanColumns.RENEWALS, "续借证件", extension.toString());
    }

    /** 催还: puts a reminder on record. */
    public DocumentLoan remind(Session session, DocumentLoan loan, Reminder reminder) {
        return addLine(session, loan, LoanColumns.REMINDERS, "催还证件", reminder.toString());
    }

    private DocumentLoan addLine(Session session, DocumentLoan read, String column, String action, String line) {
        session.require(Role.CLERK);
        return foreseen(history.write(session, action, change -> {
            DocumentLoan loan = PassportRows.loans().current(change, read);
            refuseOver(loan);
            List<String> before = column.equals(LoanColumns.RENEWALS) ? loan.renewals() : loan.reminders();
            List<String> lines = new ArrayList<>(before);
            lines.add(line);
            return PassportRows.loans().save(change, PassportRows.loans().with(loan, column, Optional.of(lines)));
        }));
    }

    private static void refuseOver(DocumentLoan loan) {
        if (!loan.isOut()) {
            throw new Problem.Expected("这次领用已经办结(" + loan.end().over().get() + ")。", Cabinet.SAFE, "请刷新后再看。");
        }
    }

    /** 归还: what came of the loan, and the document back in its slot. Empty {@code returned} only puts the trip down. */
    public DocumentLoan giveBack(Session session, DocumentLoan loan) {
        session.require(Role.CLERK);
        Cabinet.refuse(violations(loan));
        boolean returned = loan.end().returned().isPresent();
        return foreseen(history.write(session, returned ? "归还证件" : "登记行程", change -> {
            refuseOver(PassportRows.loans().current(change, loan));
            if (returned) {
                PassportRows.documents().save(change, document(change, loan).as(DocumentState.KEPT));
            }
            return PassportRows.loans().save(change, loan);
        }));
    }

    /** Corrects what was typed of a loan; who has the document is changed by lending and returning alone. */
    public DocumentLoan correct(Session session, DocumentLoan loan) {
        session.require(Role.CLERK);
        Cabinet.refuse(violations(loan));
        return foreseen(history.write(session, "修改领用", change -> {
            DocumentLoan before = PassportRows.loans().current(change, loan);
            if (!before.document().map(Named::id).equals(loan.document().map(Named::id))) {
                throw new Problem.Expected("领用的证件不能改。", Cabinet.SAFE, "借错了的请“撤销”借出,再重新办理。");
            }
            if (before.isOut() != loan.isOut()) {
                throw new Problem.Expected("归还、丢失要用“归还”和证件的“登记丢失”办理。", Cabinet.SAFE, "其他内容可以直接改。");
            }
            return PassportRows.loans().save(change, loan);
        }));
    }

    /** Removes loans entered by mistake that are over; one that is out is returned first, or undone. */
    public void remove(Session session, List<DocumentLoan> loans) {
        session.require(Role.CLERK);
        loans.stream().filter(DocumentLoan::isOut).findFirst().ifPresent(loan -> {
            throw new Problem.Expected("“" + loan.label() + "”还没有归还,不能删除。", Cabinet.SAFE, "刚办错的请用“撤销”;否则先办归还。");
        });
        history.write(session, "删除领用", change -> {
            loans.forEach(loan -> PassportRows.loans().remove(change, loan));
            return loans.size();
        });
    }

    private List<DocumentLoan> reckoned(List<DocumentLoan> loans, LocalDate on) {
        if (loans.isEmpty()) {
            return loans;
        }
        WorkCalendar calendar = holidays.calendar();
        NavigableMap<LocalDate, LendingTerms> all = terms.all();
        return loans.stream()
                .map(loan -> LoanRules.reckoned(loan, rules(loan, all, calendar), on))
                .toList();
    }

    private static LendingRules rules(
            DocumentLoan loan, NavigableMap<LocalDate, LendingTerms> all, WorkCalendar calendar) {
        LocalDate day = loan.lentOn().orElse(LocalDate.EPOCH);
        LendingTerms held = Stream.ofNullable(all.floorEntry(day))
                .findFirst()
                .orElse(all.firstEntry())
                .getValue();
        return new LendingRules(held, calendar);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
