package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.READER;
import static org.antou.passport.Fixture.TODAY;
import static org.antou.passport.Fixture.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.passport.model.Custody;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.Decision;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Place;
import org.antou.passport.model.TravelDocument;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Documents on a real store: registered, handed in, moved with a paper, given back; nothing moves by itself. */
class CabinetTest {

    private final Fixture office = new Fixture();
    private final Person lin = office.person("林知远");

    @Test
    void every_field_comes_back_and_a_number_in_its_normal_form() {
        TravelDocument saved = office.cabinet.save(
                CLERK,
                office.typed(
                        lin,
                        DocumentKind.PASSPORT,
                        "e 1234 5678",
                        DocumentColumns.AUTHORITY,
                        "国家移民管理局",
                        DocumentColumns.ISSUED,
                        LocalDate.of(2019, 5, 20),
                        DocumentColumns.KEPT_SINCE,
                        LocalDate.of(2019, 5, 27),
                        DocumentColumns.CABINET,
                        "A",
                        DocumentColumns.SLOT,
                        "12",
                        DocumentColumns.NOTE,
                        "封面有磨损"));
        TravelDocument read = office.cabinet.find(saved.id()).orElseThrow();
        assertThat(read).isEqualTo(saved);
        assertThat(read.number()).isEqualTo("E12345678");
        assertThat(read.state()).isEqualTo(DocumentState.KEPT);
        assertThat(read.custody().on()).contains(LocalDate.of(2019, 5, 27));
        assertThat(read.place().title()).isEqualTo("A柜 12格");
        assertThat(read.note()).isEqualTo("封面有磨损");
    }

    @Test
    void a_number_stands_once_and_a_person_has_one_valid_document_of_a_kind() {
        office.kept(lin, "E12345678");
        Person zhou = office.person("周慕言");
        assertThatThrownBy(() -> office.kept(zhou, "E12345678")).hasMessageContaining("已登记在“林知远”名下");
        assertThatThrownBy(() -> office.kept(lin, "E87654321")).hasMessageContaining("一人同种证件只能有一本有效");
        office.cabinet.save(CLERK, office.typed(lin, DocumentKind.TAIWAN, "L12345678"));
        assertThat(office.cabinet.all()).hasSize(2);
    }

    @Test
    void a_new_one_follows_on_one_that_is_no_longer_valid_and_undo_can_not_make_two() {
        TravelDocument old = office.kept(lin, "E12345678");
        office.cabinet.decide(CLERK, old, decision(CustodyMove.CANCEL, TODAY));
        office.kept(lin, "E87654321");
        assertThat(office.cabinet.ofPerson(lin.id())).hasSize(2);
        TravelDocument now = office.cabinet.find(old.id()).orElseThrow();
        assertThatThrownBy(() -> office.history.write(CLERK, "撤销", change -> {
                    var entries = office.history.of(PassportRows.documents().ref(now));
                    office.register
                            .documentPort()
                            .undo(change, entries.get(1).ref(), entries.get(1).changes());
                    return 0;
                }))
                .hasMessageContaining("只能有一本有效");
    }

    @Test
    void a_wrong_number_and_impossible_days_are_refused_and_nothing_is_kept() {
        assertThatThrownBy(() -> office.cabinet.save(CLERK, office.typed(lin, DocumentKind.PASSPORT, "SE1234567")))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("因公");
        assertThatThrownBy(() -> office.cabinet.save(
                        CLERK,
                        office.typed(
                                lin,
                                DocumentKind.PASSPORT,
                                "E12345678",
                                DocumentColumns.ISSUED,
                                LocalDate.of(2031, 1, 1))))
                .hasMessageContaining("发证日期");
        assertThatThrownBy(() -> office.cabinet.save(
                        CLERK,
                        office.typed(
                                lin,
                                DocumentKind.PASSPORT,
                                "E12345678",
                                DocumentColumns.ISSUED,
                                LocalDate.of(2020, 2, 1),
                                DocumentColumns.KEPT_SINCE,
                                LocalDate.of(2020, 1, 1))))
                .hasMessageContaining("早于发证日期");
        assertThatThrownBy(() -> office.cabinet.save(READER, office.typed(lin, DocumentKind.PASSPORT, "E12345678")))
                .isInstanceOf(Problem.Expected.class);
        assertThat(office.cabinet.count()).isZero();
    }

    @Test
    void a_form_changes_no_state() {
        TravelDocument owed = office.cabinet.save(CLERK, office.typed(lin, DocumentKind.PASSPORT, "E12345678"));
        assertThat(owed.state()).isEqualTo(DocumentState.OWED);
        assertThatThrownBy(() -> office.cabinet.save(CLERK, with(owed, DocumentColumns.STATE, DocumentState.KEPT)))
                .hasMessageContaining("办理");
        assertThatThrownBy(() ->
                        office.cabinet.save(CLERK, with(owed, DocumentColumns.KEPT_SINCE, LocalDate.of(2026, 6, 1))))
                .hasMessageContaining("收证入柜");
    }

    @Test
    void each_decision_leads_on_with_its_paper_and_the_way_is_kept() {
        TravelDocument owed = office.cabinet.save(CLERK, office.typed(lin, DocumentKind.PASSPORT, "E12345678"));
        TravelDocument kept = decide(owed, CustodyMove.RECEIVE, LocalDate.of(2026, 3, 1));
        assertThat(kept.place()).isEqualTo(new Place("B", "9"));
        assertThat(kept.keptSince()).contains(LocalDate.of(2026, 3, 1));
        TravelDocument lost = decide(kept, CustodyMove.LOSE, LocalDate.of(2026, 4, 1));
        assertThat(lost.place()).isEqualTo(Place.NONE);
        TravelDocument found = decide(lost, CustodyMove.RECOVER, LocalDate.of(2026, 4, 9));
        TravelDocument back = decide(found, CustodyMove.HAND_BACK, LocalDate.of(2026, 5, 1));
        assertThat(back.course())
                .extracting(Custody::state)
                .containsExactly(
                        DocumentState.OWED,
                        DocumentState.KEPT,
                        DocumentState.LOST,
                        DocumentState.KEPT,
                        DocumentState.HANDED_BACK);
        assertThat(back.course().get(2))
                .isEqualTo(new Custody(DocumentState.LOST, Optional.of(LocalDate.of(2026, 4, 1)), "经办人核对", "单 7 号"));
        office.undoLast();
        assertThat(office.cabinet.find(back.id()).orElseThrow().state()).isEqualTo(DocumentState.KEPT);
    }

    @Test
    void a_decision_needs_its_paper_its_reason_its_day_and_its_state() {
        TravelDocument kept = office.kept(lin, "E12345678");
        assertThatThrownBy(() -> office.cabinet.decide(
                        CLERK, kept, new Decision(CustodyMove.RELEASE, TODAY, "不再担任", " ", Place.NONE)))
                .hasMessageContaining("确认单号");
        assertThatThrownBy(() -> office.cabinet.decide(
                        CLERK, kept, new Decision(CustodyMove.RELEASE, TODAY, "", "3", Place.NONE)))
                .hasMessageContaining("原因");
        assertThatThrownBy(() -> decide(kept, CustodyMove.RELEASE, TODAY.plusDays(1)))
                .hasMessageContaining("今天之后");
        assertThatThrownBy(() -> decide(kept, CustodyMove.RELEASE, LocalDate.of(2019, 1, 1)))
                .hasMessageContaining("早于");
        assertThatThrownBy(() -> decide(kept, CustodyMove.RECEIVE, TODAY)).hasMessageContaining("不能办“收证入柜”");
        assertThatThrownBy(() -> decide(kept, CustodyMove.EXPIRE, TODAY)).hasMessageContaining("还没有过期");
        TravelDocument moved = decide(kept, CustodyMove.ENTRUST, TODAY);
        assertThat(moved.custody().state()).isEqualTo(DocumentState.ABOVE);
        assertThatThrownBy(() -> decide(kept, CustodyMove.RELEASE, TODAY)).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void expiry_and_leaving_are_proposed_and_move_nothing() {
        TravelDocument kept = office.kept(lin, "E12345678");
        LocalDate last = kept.expires().orElseThrow();
        assertThat(expiring(last.minusDays(181))).isEmpty();
        assertThat(expiring(last.minusDays(180))).containsExactly("180");
        assertThat(expiring(last.minusDays(60))).containsExactly("60");
        assertThat(expiring(last.minusDays(30))).containsExactly("30");
        assertThat(expiring(last)).containsExactly("30");
        assertThat(office.rules(last)).doesNotContain("passport.expired");
        assertThat(office.rules(last.plusDays(1))).contains("passport.expired").doesNotContain("passport.expiring");
        assertThat(office.cabinet.find(kept.id()).orElseThrow().state()).isEqualTo(DocumentState.KEPT);
        leave(lin);
        assertThat(office.rules(TODAY)).contains("passport.leaver");
        assertThat(office.cabinet.find(kept.id()).orElseThrow().state()).isEqualTo(DocumentState.KEPT);
        assertThat(office.register.documentPort().openItems(lin.id())).hasSize(1);
    }

    @Test
    void what_is_kept_above_is_not_owed() {
        TravelDocument owed = office.cabinet.save(
                CLERK,
                office.typed(
                        lin, DocumentKind.PASSPORT, "E12345678", DocumentColumns.ISSUED, LocalDate.of(2026, 6, 1)));
        assertThat(office.findings(TODAY).stream().filter(f -> f.rule().equals("passport.owed")))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("应在 2026-06-08 前交来,已过 7 天"));
        decide(owed, CustodyMove.ENTRUST, TODAY);
        assertThat(office.rules(TODAY)).doesNotContain("passport.owed");
    }

    @Test
    void a_merge_takes_the_documents_along_unless_that_made_two_valid_ones() {
        Person twin = office.person("林知远");
        office.kept(twin, "E12345678");
        office.people.merge(CLERK, lin.id(), twin.id(), office.register.ports());
        assertThat(office.cabinet.ofPerson(lin.id())).hasSize(1);
        office.undoLast();
        assertThat(office.cabinet.ofPerson(twin.id())).hasSize(1);
        office.kept(lin, "E87654321");
        assertThatThrownBy(() -> office.people.merge(CLERK, lin.id(), twin.id(), office.register.ports()))
                .hasMessageContaining("只能有一本有效");
        assertThat(office.cabinet.ofPerson(twin.id())).hasSize(1);
    }

    @Test
    void search_finds_by_initials_and_by_number_and_shows_no_whole_number() {
        office.kept(lin, "E12345678");
        assertThat(office.register.documentPort().search("lzy", 5)).hasSize(1);
        assertThat(office.register.documentPort().search("E12345678", 5))
                .singleElement()
                .satisfies(hit ->
                        assertThat(hit.title()).doesNotContain("E12345678").contains("尾号 5678"));
    }

    @Test
    void what_was_entered_by_mistake_is_removed_and_comes_back() {
        TravelDocument kept = office.kept(lin, "E12345678");
        office.cabinet.remove(CLERK, List.of(kept));
        assertThat(office.cabinet.count()).isZero();
        office.undoLast();
        assertThat(office.cabinet.find(kept.id())).contains(kept);
    }

    private List<String> expiring(LocalDate on) {
        return office.findings(on).stream()
                .filter(f -> f.rule().equals("passport.expiring"))
                .map(Finding::discriminator)
                .toList();
    }

    private TravelDocument decide(TravelDocument document, CustodyMove move, LocalDate on) {
        return office.cabinet.decide(CLERK, document, decision(move, on));
    }

    private void leave(Person person) {
        Person now = office.people.person(person.id()).orElseThrow();
        office.people.save(
                CLERK,
                PeopleColumns.PERSON
                        .apply()
                        .apply(
                                now,
                                PeopleColumns.PERSON
                                        .values(now)
                                        .with(PeopleColumns.STANDING, Optional.of(Standing.TRANSFERRED))
                                        .with("leftOn", Optional.of(PartialDate.parse("2026-05-01")))));
    }

    private static TravelDocument with(TravelDocument document, String field, Object value) {
        return DocumentColumns.of(
                document.id(),
                document.version(),
                DocumentColumns.ALL.values(document).with(field, Optional.of(value)));
    }

    @Test
    void what_is_found_about_one_document_is_what_the_whole_check_up_finds_about_it() {
        Person lin = office.person("林知远");
        office.kept(lin, "E12345678");
        TravelDocument owed = office.cabinet.save(
                CLERK,
                office.typed(lin, DocumentKind.TAIWAN, "L12345678", DocumentColumns.EXPIRES, TODAY.plusDays(20)));
        List<Finding> whole = office.findings(TODAY).stream()
                .filter(finding -> finding.subject()
                        .filter(subject -> subject.id().equals(owed.id()))
                        .isPresent())
                .toList();
        assertThat(office.register.findings(owed, TODAY)).hasSize(2).isEqualTo(whole);
    }
}
