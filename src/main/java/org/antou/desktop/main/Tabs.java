package org.antou.desktop.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.ledger.LedgerLetters;
import org.antou.ledger.view.LedgerTab;
import org.antou.ledger.view.sanction.SanctionTab;
import org.antou.letter.LetterKind;
import org.antou.letter.view.LetterDesk;
import org.antou.letter.view.LettersTab;
import org.antou.meeting.view.MeetingTab;
import org.antou.people.view.BranchTab;
import org.antou.people.view.PeoplePrinting;
import org.antou.people.view.PersonTab;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Workplace;
import org.antou.sheet.view.SheetExports;
import org.antou.ui.Icons;

/**
 * Which register has which tab. A register that does not exist yet has none: no dead tabs.
 *
 * @param spots        one per register
 * @param importNotice brings in a notice
 * @param enterByHand  begins a record by hand
 * @param exports      takes what a register's tab shows to a workbook, by register
 * @param passports    documents, loans and filings
 * @param cadres       personnel files
 */
record Tabs(
        List<Spot> spots,
        Runnable importNotice,
        Runnable enterByHand,
        Map<String, Runnable> exports,
        PassportDoors passports,
        CadreDoors cadres) {

    /**
     * @param owner     the window that previews stand over
     * @param importing brings a workbook into a register
     */
    static Tabs of(Desk desk, Workplace place, Window owner, Consumer<SheetPort<?>> importing) {
        LedgerTab ledger = new LedgerTab(place, desk.ledgerServices(), new Doors(place, desk, owner));
        SanctionTab sanctions = new SanctionTab(
                place, desk.sanctions(), desk.ledger(), desk.office(), new PreviewedPapers(place, owner));
        PeoplePrinting printing = new PeoplePrinting(place, desk.people(), desk.branches(), desk.office(), () -> owner);
        PersonTab persons = new PersonTab(place, desk.people(), desk.branches(), desk::ports, printing);
        BranchTab branches = new BranchTab(place, desk.people(), desk.branches(), printing);
        Files files = new Files(desk, place);
        sanctions.files(files.pane(), files.past());
        persons.files(files.pane(), files.past());
        branches.files(files.pane(), files.past());
        SheetExports exports = new SheetExports(place);
        MeetingTab meetings = MeetingDoors.tab(desk, place, owner);
        PassportDoors passports = PassportDoors.of(desk, place, owner, importing);
        CadreDoors cadres = CadreDoors.of(desk, place, owner);
        Map<String, Runnable> out = new HashMap<>(passports.exports());
        out.putAll(cadres.exports());
        out.putAll(cadres.watches().exports());
        out.putAll(Map.of(
                ledger.key(), ledger::exportSheet,
                meetings.key(),
                        meetings.exportTo(shown -> exports.begin(desk.meetings().sheet(), Optional.of(shown))),
                sanctions.tab().key(),
                        sanctions.exportTo(
                                shown -> exports.begin(desk.sanctions().sheet(), Optional.of(shown))),
                persons.tab().key(),
                        persons.exportTo(shown -> exports.begin(desk.people().sheet(), Optional.of(shown))),
                branches.tab().key(),
                        branches.exportTo(shown -> exports.begin(desk.branches().sheet(), Optional.of(shown)))));
        LettersTab letters = new LettersTab(
                place, new LetterDesk(desk.letters(), desk.attachments(), desk.office(), kinds()), () -> owner);
        return new Tabs(
                Stream.of(
                                List.of(
                                        Spot.of(ledger, Icons.LEDGER),
                                        Spot.of(sanctions.tab(), Icons.SIGN, "sanction"),
                                        Spot.of(meetings, Icons.MEETING)),
                                cadres.spots(),
                                passports.spots(),
                                List.of(
                                        Spot.of(persons.tab(), Icons.PEOPLE, "people"),
                                        Spot.of(branches.tab(), Icons.BRANCH, "people"),
                                        Spot.of(letters, Icons.LETTER, "letters")))
                        .flatMap(List::stream)
                        .toList(),
                ledger::importNotice,
                ledger::enterByHand,
                Map.copyOf(out),
                passports,
                cadres);
    }

    /** Every kind of numbered paper that this office prints. */
    private static List<LetterKind> kinds() {
        return Stream.concat(Stream.of(LetterKind.GENERAL), LedgerLetters.kinds().stream())
                .toList();
    }
}
