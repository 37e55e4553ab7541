package org.antou.cadre.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanColumns;
import org.antou.cadre.model.lending.FileLoanFindings;
import org.antou.cadre.model.lending.FileLoanRules;
import org.antou.cadre.model.lending.FileRenewal;
import org.antou.cadre.model.lending.FileReturn;
import org.antou.cadre.model.lending.LoanKind;
import org.antou.cadre.store.watch.FileLoanStore;
import org.antou.history.Change;
import org.antou.lending.LendingRules;
import org.antou.lending.LendingTerms;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.text.calendar.Term;
import org.antou.text.calendar.WorkCalendar;

/** 查阅、借阅: files handed out by an approval, renewed, reminded of and counted through when they come back. */
public final class FileLoans extends Watched<FileLoan> {

    private static final String NUMBER = "%d-%03d";
    private static final List<ParameterKey> KEYS =
            List.of(ParameterKey.FILE_READ_DAYS, ParameterKey.FILE_LOAN_DAYS, ParameterKey.LENDING_REMIND_DAYS);

    private final Holidays holidays;
    private final Function<UUID, Set<String>> relatives;
    private final FileLoanStore shelf = new FileLoanStore();

    /** @param relatives the names of a person's family */
    FileLoans(Ground ground, Holidays holidays, Function<UUID, Set<String>> relatives) {
        super(ground, "查借阅", WatchRows.loans());
        this.holidays = holidays;
        this.relatives = relatives;
    }

    /** Terms of reading and of borrowing. */
    private record Terms(LendingTerms read, LendingTerms borrow) {

        LendingTerms of(LoanKind kind) {
            return kind == LoanKind.READ ? read : borrow;
        }
    }

    private Terms terms(LocalDate day) {
        Parameters set = ground().parameters();
        int remind = set.number(ParameterKey.LENDING_REMIND_DAYS, day);
        return new Terms(
                lasting(set.number(ParameterKey.FILE_READ_DAYS, day), remind),
                lasting(set.number(ParameterKey.FILE_LOAN_DAYS, day), remind));
    }

    private static LendingTerms lasting(int days, int remind) {
        Term term = Term.calendar(days);
        return new LendingTerms(term, term, term, remind);
    }

    @Override
    List<FileLoan> reckoned(List<FileLoan> read, LocalDate on) {
        WorkCalendar calendar = holidays.calendar();
        ByDay<Terms> terms = new ByDay<>(ground().parameters(), KEYS, this::terms);
        return read.stream()
                .map(loan -> FileLoanRules.reckoned(
                        loan,
                        new LendingRules(
                                terms.on(loan.lentOn().orElse(on))
                                        .of(loan.kind().orElse(LoanKind.BORROW)),
                                calendar),
                        on))
                .toList();
    }

    /** Why one can't be saved as it stands; one's own file and that of a relative among it. */
    @Override
    public List<Violation> violations(FileLoan loan) {
        List<Violation> found = new ArrayList<>(FileLoanRules.violations(loan, today()));
        relative(loan).ifPresent(found::add);
        return found;
    }

    private Optional<Violation> relative(FileLoan loan) {
        Set<String> names = loan.person().map(Named::id).map(relatives).orElse(Set.of());
        return FileLoanRules.relative(loan, names).map(why -> new Violation(FileLoanColumns.FIRST, why));
    }

    /** One of today, to be filled. */
    public FileLoan blank() {
        FileLoan blank = FileLoan.blank(Ids.next(), 0);
        return rows().with(blank, FileLoanColumns.LENT_ON, Optional.of(today()));
    }

    /** What is out, as it stands on a day. */
    public List<FileLoan> out(LocalDate on) {
        return read(shelf::out, on);
    }

    /** A loan as it was reckoned while it was out: with none of its renewals, with the first, the first two … */
    List<FileLoan> asLent(FileLoan loan) {
        return reckoned(
                IntStream.rangeClosed(0, loan.renewed().size())
                        .mapToObj(loan::asLent)
                        .toList(),
                today());
    }

    /** Saves one: a new one hands the file out and gets the next number of its year; who has the file is changed by returning alone. */
    @Override
    public FileLoan save(Session session, FileLoan loan) {
        refuse(violations(loan));
        if (loan.version() > 0) {
            return foreseen(ground().write(session, "修改查借阅", change -> {
                FileLoan before = rows().current(change, loan);
                if (!before.person().map(Named::id).equals(loan.person().map(Named::id))
                        || before.isOut() != loan.isOut()) {
                    throw new Problem.Expected("查借阅了谁的档案、是否归还,不能直接改。", SAFE, "办错的请“撤销”后重新登记;归还用“归还…”办理。");
                }
                return rows().save(change, loan);
            }));
        }
        String action = loan.kind().map(LoanKind::title).orElse("查借阅") + "档案";
        return foreseen(ground().write(session, action, change -> handOut(change, loan)));
    }

    private FileLoan handOut(Change change, FileLoan loan) {
        if (loan.isOut()) {
            List<FileLoan> others =
                    shelf.ofPerson(change.tx(), loan.person().orElseThrow().id());
            FileLoanRules.refusal(others).ifPresent(why -> {
                throw new Problem.Expected(why, SAFE, "请先办归还。");
            });
        }
        int year = loan.lentOn().orElseThrow().getYear();
        String number = loan.number().isBlank() ? next(change, year) : loan.number();
        return rows().save(change, rows().with(loan, FileLoanColumns.NUMBER, Optional.of(number)));
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

    /** 归还: the file was counted through and is back. */
    public FileLoan giveBack(Session session, FileLoan loan, FileReturn back) {
        FileLoan returned = FileLoanColumns.of(
                loan.id(),
                loan.version(),
                FileLoanColumns.ALL
                        .values(loan)
                        .with(FileLoanColumns.RETURNED, back.on())
                        .with(FileLoanColumns.CONDITION, back.condition())
                        .with(FileLoanColumns.CONDITION_NOTE, Optional.of(back.note()))
                        .with(FileLoanColumns.RECEIVER, Optional.of(back.receiver())));
        if (back.on().isEmpty()) {
            throw new Problem.Expected("没有填归还日期。", SAFE, "请填写后再办。");
        }
        refuse(violations(returned));
        return foreseen(ground().write(session, "归还档案", change -> {
            refuseOver(rows().current(change, loan));
            return rows().save(change, returned);
        }));
    }

    private static void refuseOver(FileLoan loan) {
        if (!loan.isOut()) {
            throw new Problem.Expected("这次查借阅已经归还了。", SAFE, "请刷新后再看。");
        }
    }

    /** 续借: a new approval; the original due day stays on record. */
    public FileLoan renew(Session session, FileLoan loan, FileRenewal renewal) {
        if (renewal.approver().isBlank()) {
            throw new Problem.Expected("续借是新的审批,没有填审批人。", SAFE, "请填写后再办。");
        }
        if (renewal.on().isAfter(today())
                || loan.lentOn().filter(renewal.on()::isBefore).isPresent()) {
            throw new Problem.Expected("续借日期要在借出之后、今天或以前。", SAFE, "请改好后再办。");
        }
        return addLine(session, "续借档案", loan, FileLoanColumns.RENEWALS, renewal.toString());
    }

    /** 催还: puts a reminder on record. */
    public FileLoan remind(Session session, FileLoan loan, LocalDate on, String how) {
        String line = on + " 第 " + (loan.reminders().size() + 1) + " 次催还"
                + (how.isBlank() ? "" : "|" + how.replace('\n', ' ').strip());
        return addLine(session, "催还档案", loan, FileLoanColumns.REMINDERS, line);
    }

    private FileLoan addLine(Session session, String action, FileLoan read, String column, String line) {
        return foreseen(ground().write(session, action, change -> {
            FileLoan loan = rows().current(change, read);
            refuseOver(loan);
            List<String> before = column.equals(FileLoanColumns.RENEWALS) ? loan.renewals() : loan.reminders();
            List<String> lines = Stream.concat(before.stream(), Stream.of(line)).toList();
            return rows().save(change, rows().with(loan, column, Optional.of(lines)));
        }));
    }

    /** Removes what was entered by mistake and is over; a file that is out is returned first, or undone. */
    @Override
    public void remove(Session session, List<FileLoan> gone) {
        gone.stream().filter(FileLoan::isOut).findFirst().ifPresent(loan -> {
            throw new Problem.Expected("“" + loan.label() + "”还没有归还,不能删除。", SAFE, "刚办错的请用“撤销”;否则先办归还。");
        });
        super.remove(session, gone);
    }

    /** What the rules find on a day. */
    List<Finding> findings(LocalDate on) {
        return all(on).stream()
                .flatMap(loan -> FileLoanFindings.of(loan).stream())
                .toList();
    }

    /** The years in which something was handed out or came back. */
    List<Integer> years() {
        return all(today()).stream()
                .flatMap(loan -> Stream.concat(loan.lentOn().stream(), loan.back().on().stream()))
                .map(LocalDate::getYear)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
