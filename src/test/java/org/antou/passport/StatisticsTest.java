package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.antou.paper.Printout;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentCounts;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.PassportFigures;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.StatisticsPrintout;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.junit.jupiter.api.Test;

/** The numbers of the cabinet on a real store, and that they add up. */
class StatisticsTest {

    private final Fixture office = new Fixture();

    @Test
    void kind_by_state_and_by_office() {
        Section section = office.people.createSection(CLERK, "综合科");
        Person lin = office.people.createPerson(CLERK, "林知远", Optional.of(section.named()));
        Person zhou = office.person("周慕言");
        TravelDocument passport = office.kept(lin, "E12345678");
        office.cabinet.save(CLERK, office.typed(lin, DocumentKind.TAIWAN, "L12345678"));
        office.cabinet.save(
                CLERK,
                office.typed(zhou, DocumentKind.PASSPORT, "E12345679", DocumentColumns.EXPIRES, TODAY.plusDays(180)));
        office.loans.lend(CLERK, office.loan(passport));
        PassportFigures figures = office.register.statistics().on(TODAY);
        assertThat(figures.all().count(Optional.of(DocumentKind.PASSPORT), Optional.of(DocumentState.LENT)))
                .isEqualTo(1);
        assertThat(figures.all().count(Optional.empty(), Optional.of(DocumentState.OWED)))
                .isEqualTo(2);
        assertThat(figures.offices()).extracting(DocumentCounts::title).containsExactly("综合科", "没有科室");
        assertThat(figures.offices().stream()
                        .mapToInt(line -> line.count(Optional.empty(), Optional.empty()))
                        .sum())
                .isEqualTo(figures.all().count(Optional.empty(), Optional.empty()))
                .isEqualTo(3);
        assertThat(figures.valid()).isEqualTo(3);
        assertThat(figures.holders()).isEqualTo(2);
        assertThat(figures.out()).isEqualTo(1);
        assertThat(figures.overdue()).isZero();
        assertThat(figures.expiring()).isEqualTo(1);
        assertThat(figures.expired()).isZero();
        Printout printed = StatisticsPrintout.of("海州市数据服务局", figures);
        assertThat(printed.rows()).hasSize(12);
        assertThat(printed.rows().get(3).cells()).endsWith("3");
        assertThat(printed.subtitle()).contains("有效证件 3 本").contains("借出未还 1 本");
    }
}
