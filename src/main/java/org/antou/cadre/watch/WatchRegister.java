package org.antou.cadre.watch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.book.BookSource;
import org.antou.cadre.CadreRegister;
import org.antou.cadre.FileGate;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanColumns;
import org.antou.cadre.model.lending.FileLoanStanding;
import org.antou.cadre.model.post.PostLine;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.service.ServiceColumns;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialColumns;
import org.antou.history.History;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Violation;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.settings.Holidays;
import org.antou.settings.Parameters;
import org.antou.store.Store;

/** 试用期、岗位、服务年限、查借阅 as shell and command line see them; all behind the gate of the file register. */
public final class WatchRegister {

    public static final String TRIALS = "试用期";
    public static final String POSTS = "岗位和借用";
    public static final String SERVICES = "服务年限";
    public static final String LOANS = "查借阅";

    private final FileGate gate;
    private final People people;
    private final Trials trials;
    private final Posts posts;
    private final Services services;
    private final FileLoans loans;

    /** What the office has set, and what day it is. */
    public record Settings(Parameters parameters, Holidays holidays, Clock clock) {}

    /** @param cadres whose gate is asked, and who knows the families */
    public WatchRegister(Store store, History history, CadreRegister cadres, Settings settings) {
        Ground ground = new Ground(store, history, cadres.gate(), settings.parameters(), settings.clock());
        this.gate = cadres.gate();
        this.people = cadres.people();
        this.trials = new Trials(ground);
        this.posts = new Posts(ground, people);
        this.services = new Services(ground);
        this.loans = new FileLoans(
                ground,
                settings.holidays(),
                person -> cadres.parts().family().of(person).stream()
                        .map(FamilyMember::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toSet()));
    }

    public FileGate gate() {
        return gate;
    }

    public People people() {
        return people;
    }

    public Trials trials() {
        return trials;
    }

    /** 备案职务≠实际岗位、混岗、借用. */
    public Posts posts() {
        return posts;
    }

    public Services services() {
        return services;
    }

    public FileLoans loans() {
        return loans;
    }

    /** The register of files handed out, bound. */
    public BookSource book() {
        return new FileLoanBook(loans);
    }

    public RegisterPort trialPort() {
        return new WatchPort<>(
                trials,
                new WatchPort.Told<>(
                        TRIALS,
                        trial -> trial.label() + " 试用期",
                        trial -> trial.reckoning().standing().title()
                                + trial.reckoning()
                                        .end()
                                        .map(end -> ",期满 " + end)
                                        .orElse(""),
                        person -> trials.ofPerson(person).stream()
                                .filter(trial -> trial.reckoning().standing().isOpen())
                                .toList(),
                        trials::findings));
    }

    public RegisterPort servicePort() {
        return new WatchPort<>(
                services,
                new WatchPort.Told<>(
                        SERVICES,
                        GrassrootsService::label,
                        service -> service.reckoning().standing().title()
                                + (service.reckoning().owed() > 0
                                        ? ",应补 " + service.reckoning().owed() + " 天"
                                        : ""),
                        person -> services.ofPerson(person).stream()
                                .filter(service ->
                                        service.reckoning().standing().isOwed())
                                .toList(),
                        services::findings));
    }

    public RegisterPort loanPort() {
        return new WatchPort<>(
                loans,
                new WatchPort.Told<>(
                        LOANS,
                        FileLoan::label,
                        loan -> loan.reckoning()
                                        .standing()
                                        .map(FileLoanStanding::title)
                                        .orElse("") + " · " + String.join("、", loan.readers()),
                        this::outOf,
                        loans::findings));
    }

    /** Files that are out of whoever leaves: that person's own, and those of others which that person has. */
    private List<FileLoan> outOf(UUID person) {
        String name = people.person(person).map(Person::name).orElse("");
        return loans.out(loans.today()).stream()
                .filter(loan ->
                        loan.person().filter(who -> who.id().equals(person)).isPresent()
                                || loan.readers().contains(name))
                .toList();
    }

    /** What the core may ask. */
    public List<RegisterPort> ports() {
        return List.of(loanPort(), trialPort(), servicePort());
    }

    /** How they go out to workbooks and come in from them; none while the register is off. */
    public List<SheetPort<?>> sheets() {
        return gate.isOpen() ? List.of(trialSheet(), serviceSheet(), loanSheet()) : List.of();
    }

    public SheetPort<TrialAppointment> trialSheet() {
        return new WatchSheet<>(
                trials,
                new WatchSheet.Told<>(
                        TRIALS,
                        TrialColumns.DERIVED,
                        List.of(TrialColumns.PERSON, TrialColumns.NOTICED_ON),
                        (before, trial) -> trials.violations(trial),
                        Map.of(
                                TrialColumns.PERSON, "林知远",
                                TrialColumns.RECORDED_POST, "组织人事科副科长",
                                TrialColumns.FILING_NUMBER, "备〔2023〕4号",
                                TrialColumns.FILED_ON, "2023-02-01",
                                TrialColumns.ACTUAL_POST, "组织人事科副科长",
                                TrialColumns.DECIDED_ON, "2023-03-03",
                                TrialColumns.NOTICED_ON, "2023-03-10")));
    }

    public SheetPort<GrassrootsService> serviceSheet() {
        return new WatchSheet<>(
                services,
                new WatchSheet.Told<>(
                        SERVICES,
                        ServiceColumns.DERIVED,
                        List.of(ServiceColumns.PERSON, ServiceColumns.KIND, ServiceColumns.BEGAN_ON),
                        (before, service) -> services.violations(service),
                        Map.of(
                                ServiceColumns.PERSON, "林知远",
                                ServiceColumns.KIND, "乡镇最低服务年限",
                                ServiceColumns.PLACE, "某镇人民政府",
                                ServiceColumns.BEGAN_ON, "2016-08-01",
                                ServiceColumns.LEFT_ON, "2019-05-20")));
    }

    public SheetPort<FileLoan> loanSheet() {
        return new WatchSheet<>(
                loans,
                new WatchSheet.Told<>(
                        LOANS,
                        loanDerived(),
                        List.of(FileLoanColumns.PERSON, FileLoanColumns.LENT_ON, FileLoanColumns.FIRST),
                        this::checkedLoan,
                        Map.of(
                                FileLoanColumns.PERSON, "林知远",
                                FileLoanColumns.KIND, "查阅",
                                FileLoanColumns.PURPOSE, "干部考察",
                                FileLoanColumns.FIRST, "周慕言",
                                FileLoanColumns.SECOND, "沈若水",
                                FileLoanColumns.APPROVER, "方予安",
                                FileLoanColumns.APPROVED_ON, "2023-02-01",
                                FileLoanColumns.LENT_ON, "2023-02-02",
                                FileLoanColumns.RETURNED, "2023-02-02",
                                FileLoanColumns.CONDITION, "完好、材料齐全")));
    }

    private static Set<String> loanDerived() {
        Set<String> derived = new TreeSet<>(FileLoanColumns.DERIVED);
        derived.addAll(List.of(FileLoanColumns.RENEWALS, FileLoanColumns.REMINDERS));
        return derived;
    }

    /** Old books come in; who has a file now is said by the desk alone. */
    private List<Violation> checkedLoan(Optional<FileLoan> before, FileLoan loan) {
        List<Violation> found = loans.violations(loan);
        boolean moves = before.map(b -> b.isOut() != loan.isOut()).orElse(loan.isOut());
        return found.isEmpty() && moves
                ? List.of(new Violation(FileLoanColumns.RETURNED, "表格只补登已经归还的查借阅。现在要借出、归还的,请在“查借阅”里办理。"))
                : found;
    }

    /** How the list of posts goes out. */
    public SheetPort<PostLine> postSheet() {
        return new PostSheet(posts);
    }
}
