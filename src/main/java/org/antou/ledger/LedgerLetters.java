package org.antou.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.ledger.model.Arrears;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.SupervisionGrid;
import org.antou.ledger.model.Urging;
import org.antou.ledger.model.UrgingKind;
import org.antou.ledger.paper.UrgingPaper;
import org.antou.letter.LetterDraft;
import org.antou.letter.LetterKind;
import org.antou.letter.Letters;
import org.antou.letter.NumberedLetter;
import org.antou.paper.OfficialPaper;
import org.antou.problem.Problem;
import org.antou.security.Session;
import org.antou.settings.Office;
import org.antou.settings.OfficeNames;

/** 督办通知, 提醒书 and 督查通报: written from issues that are overdue or were not supervised, numbered and kept. */
public final class LedgerLetters {

    private final Ledger ledger;
    private final Supervisions supervisions;
    private final Letters letters;
    private final Office office;
    private final Clock clock;

    public LedgerLetters(Ledger ledger, Supervisions supervisions, Letters letters, Office office, Clock clock) {
        this.ledger = ledger;
        this.supervisions = supervisions;
        this.letters = letters;
        this.office = office;
        this.clock = clock;
    }

    /** The kinds of paper that the ledger writes. */
    public static List<LetterKind> kinds() {
        return Stream.of(UrgingKind.values()).map(LedgerLetters::kind).toList();
    }

    /** How a kind is numbered; each of them is signed. */
    public static LetterKind kind(UrgingKind kind) {
        return new LetterKind(kind.key(), kind.title(), true, kind.pattern());
    }

    /** Why somebody has to be written to about these issues, as of today. */
    public List<Arrears> arrears(List<UUID> issues) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<UUID, List<Issue>> byInspection = ledger.some(issues).stream()
                .collect(Collectors.groupingBy(i -> i.inspection().id(), LinkedHashMap::new, Collectors.toList()));
        List<Inspection> inspections = ledger.inspections();
        List<Arrears> all = new ArrayList<>();
        byInspection.forEach((inspection, some) -> {
            Optional<SupervisionGrid> grid = inspections.stream()
                    .filter(i -> i.id().equals(inspection))
                    .findFirst()
                    .flatMap(supervisions::grid);
            all.addAll(Arrears.of(some, grid, today));
        });
        return List.copyOf(all);
    }

    /** A first version of a paper, signed by 机关党委 or, where the office has none, by the office. */
    public Urging propose(UrgingKind kind, List<Arrears> arrears) {
        OfficeNames names = office.get();
        String signer = names.committee().isBlank() ? names.unit() : names.committee();
        return Urging.proposal(kind, arrears, signer, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** The number that a paper of a kind would get now if it were dated so. */
    public String nextNumber(UrgingKind kind, LocalDate on) {
        return letters.numbers().next(kind(kind), on);
    }

    /** The paper as it would read; asks no store. */
    public static OfficialPaper preview(Urging urging, String number) {
        return UrgingPaper.of(urging, number);
    }

    /** Gives the number and keeps the paper. */
    public NumberedLetter issue(Session session, Urging urging) {
        urging.mistake().ifPresent(mistake -> {
            throw new Problem.Expected(mistake, "没有给出文号,没有存档。", "请改好后再印发。");
        });
        return letters.issue(
                session, new LetterDraft(kind(urging.kind()), urging.on(), number -> UrgingPaper.of(urging, number)));
    }
}
