package org.antou.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.Verdict;
import org.antou.text.calendar.PlanFile;
import org.antou.text.calendar.PlanReader;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static final Session ADMIN = new Session(new UUID(1, 1), "陈管理", Role.ADMINISTRATOR);
    private static final Session CLERK = new Session(new UUID(1, 2), "林经办", Role.CLERK);

    private final Store store = TestStores.memory();
    private final History history =
            new History(store, Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private final Holidays holidays = new Holidays(store, history);

    @Test
    void theYearsOfTheProgramAreThereFromTheStart() {
        assertThat(holidays.years()).hasSizeGreaterThanOrEqualTo(8).allMatch(HolidayYear::isShipped);
        assertThat(holidays.calendar().knows(2026)).isTrue();
        assertThat(holidays.calendar().knows(2027)).isFalse();
    }

    @Test
    void aYearFromAFileIsReckonedWithAndOnRecord() {
        holidays.adopt(ADMIN, file("年份,2027", "依据,某号", "2027-01-01至2027-01-03,休,元旦"), "节假日2027.csv");
        assertThat(holidays.calendar().isWorking(LocalDate.of(2027, 1, 1))).isEqualTo(Verdict.NO);
        assertThat(holidays.calendar().isWorking(LocalDate.of(2027, 1, 4))).isEqualTo(Verdict.YES);
        Entry entry = history.latest(1).get(0);
        assertThat(entry.action()).isEqualTo("录入节假日");
        assertThat(entry.changes()).anySatisfy(c -> assertThat(c.after()).contains("2027-01-01 休 元旦"));
    }

    @Test
    void bringingAYearInAgainKeepsTheOldDaysInTheHistory() {
        holidays.adopt(ADMIN, file("年份,2027", "2027-01-01,休,元旦"), "一.csv");
        holidays.adopt(ADMIN, file("年份,2027", "2027-01-01至2027-01-02,休,元旦"), "二.csv");
        assertThat(holidays.years())
                .filteredOn(y -> y.year() == 2027)
                .singleElement()
                .satisfies(y -> {
                    assertThat(y.version()).isEqualTo(2);
                    assertThat(y.source()).isEqualTo("二.csv");
                    assertThat(y.plan().days()).hasSize(2);
                });
        assertThat(history.latest(1).get(0).changes())
                .anySatisfy(c -> assertThat(c.before()).isEqualTo("2027-01-01 休 元旦"));
    }

    @Test
    void aYearOfTheProgramIsReplacedAndComesBack() {
        holidays.adopt(ADMIN, file("年份,2024", "2024-05-11,休,本地调整"), "本地.txt");
        assertThat(holidays.calendar().isWorking(LocalDate.of(2024, 5, 11))).isEqualTo(Verdict.NO);
        holidays.drop(ADMIN, 2024);
        assertThat(holidays.calendar().isWorking(LocalDate.of(2024, 5, 11))).isEqualTo(Verdict.YES);
        assertThat(history.latest(1).get(0).changes())
                .anySatisfy(c -> assertThat(c.before()).contains("本地调整"));
        assertThatThrownBy(() -> holidays.drop(ADMIN, 2024)).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void aFileWithFaultsAndAClerkChangeNothing() {
        assertThatThrownBy(() -> holidays.adopt(ADMIN, file("年份,2027", "2027-13-01,休,元旦"), "坏.csv"))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("没有录入");
        assertThatThrownBy(() -> holidays.adopt(CLERK, file("年份,2027", "2027-01-01,休,元旦"), "好.csv"))
                .isInstanceOf(Problem.Expected.class);
        assertThat(holidays.calendar().knows(2027)).isFalse();
    }

    private static PlanFile file(String... lines) {
        return PlanReader.read(List.of(lines));
    }
}
