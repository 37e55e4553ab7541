package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.TravelDocument;
import org.antou.people.model.Person;
import org.junit.jupiter.api.Test;

/** Two persons in one slot are told; two booklets of one person are none of it. */
class SharedSlotTest {

    private final Fixture office = new Fixture();

    private TravelDocument pass(Person who, String number, String cabinet, String slot) {
        return office.cabinet.save(
                CLERK,
                office.typed(
                        who,
                        DocumentKind.HK_MACAO,
                        number,
                        DocumentColumns.KEPT_SINCE,
                        LocalDate.of(2020, 1, 8),
                        DocumentColumns.CABINET,
                        cabinet,
                        DocumentColumns.SLOT,
                        slot));
    }

    @Test
    void a_slot_with_two_persons_is_told_until_one_of_them_has_left_it() {
        Person lin = office.person("林知远");
        office.kept(lin, "E12345678");
        pass(lin, "C11111111", "A", "1");
        assertThat(office.rules(TODAY)).doesNotContain("passport.sharedSlot");
        TravelDocument other = pass(office.person("沈若水"), "C22222222", "a柜", "1格");
        assertThat(office.findings(TODAY))
                .filteredOn(f -> f.rule().equals("passport.sharedSlot"))
                .singleElement()
                .satisfies(f -> assertThat(f.message())
                        .contains("A柜 1格")
                        .contains("林知远")
                        .contains("沈若水"));
        office.cabinet.decide(CLERK, other, Fixture.decision(CustodyMove.HAND_BACK, TODAY));
        assertThat(office.rules(TODAY)).doesNotContain("passport.sharedSlot");
    }

    @Test
    void those_without_a_slot_share_none() {
        pass(office.person("林知远"), "C11111111", "A", null);
        pass(office.person("沈若水"), "C22222222", "A", null);
        assertThat(office.rules(TODAY)).doesNotContain("passport.sharedSlot");
    }
}
