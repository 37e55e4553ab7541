package org.antou.cadre.model.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.Values;
import org.junit.jupiter.api.Test;

/** When a probation ends and what is said of it: the two days it may run from are never mixed. */
class TrialRulesTest {

    private static final TrialTerms NOTICE = new TrialTerms(12, TrialStart.NOTICE, 30, 1);
    private static final TrialTerms DECISION = new TrialTerms(12, TrialStart.DECISION, 30, 1);
    private static final LocalDate NOTICED = LocalDate.of(2024, 2, 29);
    private static final LocalDate END = LocalDate.of(2025, 2, 28);

    private static TrialAppointment trial(Map<String, Object> typed) {
        Values values = Values.empty()
                .with(TrialColumns.PERSON, Optional.of(new Named(new UUID(0, 2), "陆星河")))
                .with(TrialColumns.RECORDED_POST, Optional.of("副科长"));
        for (Map.Entry<String, Object> each : typed.entrySet()) {
            values = values.with(each.getKey(), Optional.of(each.getValue()));
        }
        return TrialColumns.of(new UUID(0, 1), 1, values);
    }

    private static TrialStanding on(TrialAppointment trial, LocalDate day) {
        return TrialRules.reckoned(trial, NOTICE, day).reckoning().standing();
    }

    @Test
    void a_year_from_the_29th_of_february_ends_on_the_28th_and_late_is_what_is_after_it() {
        TrialAppointment trial = trial(Map.of(TrialColumns.NOTICED_ON, NOTICED));
        assertThat(TrialRules.reckoned(trial, NOTICE, NOTICED).reckoning().end())
                .contains(END);
        assertThat(on(trial, END.minusDays(31))).isEqualTo(TrialStanding.RUNNING);
        assertThat(on(trial, END.minusDays(30))).isEqualTo(TrialStanding.DUE_SOON);
        assertThat(on(trial, END)).isEqualTo(TrialStanding.DUE_SOON);
        assertThat(on(trial, END.plusDays(1))).isEqualTo(TrialStanding.OVERDUE);
        assertThat(TrialRules.reckoned(trial, NOTICE, END.plusDays(9))
                        .reckoning()
                        .late())
                .isEqualTo(9);
    }

    @Test
    void the_day_of_the_decision_never_stands_in_for_that_of_the_notice() {
        TrialAppointment decided = trial(Map.of(TrialColumns.DECIDED_ON, NOTICED));
        assertThat(TrialRules.reckoned(decided, NOTICE, END).reckoning().end()).isEmpty();
        assertThat(rules(decided, NOTICE, END)).containsExactly("trial.elements");
        assertThat(TrialRules.reckoned(decided, DECISION, END).reckoning().end())
                .contains(END);
        TrialAppointment both =
                trial(Map.of(TrialColumns.DECIDED_ON, NOTICED.minusDays(20), TrialColumns.NOTICED_ON, NOTICED));
        assertThat(TrialRules.reckoned(both, NOTICE, END).reckoning().reason()).startsWith("试任通知日2024-02-29");
        assertThat(TrialRules.reckoned(both, DECISION, END).reckoning().reason())
                .startsWith("任职决定日2024-02-09");
    }

    @Test
    void an_extension_keeps_the_old_end_and_is_late_by_the_new_one() {
        TrialAppointment extended = trial(Map.of(
                TrialColumns.NOTICED_ON,
                NOTICED,
                TrialColumns.EXTENSIONS,
                List.of("2025-02-20 延长至 2025-08-28|离岗半年"),
                TrialColumns.ASSESSED_ON,
                LocalDate.of(2025, 2, 20),
                TrialColumns.RESULT,
                TrialResult.EXTENDED));
        TrialReckoning known =
                TrialRules.reckoned(extended, NOTICE, LocalDate.of(2025, 3, 10)).reckoning();
        assertThat(known.firstEnd()).contains(END);
        assertThat(known.end()).contains(LocalDate.of(2025, 8, 28));
        assertThat(known.standing()).isEqualTo(TrialStanding.RUNNING);
        assertThat(known.reason()).contains("原期满日 2025-02-28");
        assertThat(on(extended, LocalDate.of(2025, 8, 29))).isEqualTo(TrialStanding.OVERDUE);
    }

    @Test
    void what_lacks_after_the_end_is_told_and_nothing_once_it_is_done() {
        assertThat(rules(trial(Map.of(TrialColumns.NOTICED_ON, NOTICED)), NOTICE, END.plusDays(1)))
                .containsExactly("trial.overdue");
        Map<String, Object> passed = Map.of(
                TrialColumns.NOTICED_ON,
                NOTICED,
                TrialColumns.ASSESSED_ON,
                END.plusDays(3),
                TrialColumns.RESULT,
                TrialResult.PASSED);
        assertThat(rules(trial(passed), NOTICE, END.plusDays(1)))
                .as("before the day of the assessment it was not made")
                .containsExactly("trial.overdue");
        assertThat(rules(trial(passed), NOTICE, END.plusDays(3))).containsExactly("trial.formal");
        assertThat(rules(
                        trial(Map.of(
                                TrialColumns.NOTICED_ON,
                                NOTICED,
                                TrialColumns.FILED_ON,
                                NOTICED.minusDays(5),
                                TrialColumns.ACTUAL_POST,
                                "科员")),
                        NOTICE,
                        NOTICED))
                .containsExactly("trial.filedLate", "trial.post");
    }

    private static List<String> rules(TrialAppointment trial, TrialTerms terms, LocalDate on) {
        return TrialFindings.of(TrialRules.reckoned(trial, terms, on), terms).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void bad_input_is_told_under_its_field() {
        TrialAppointment wrong = trial(Map.of(
                TrialColumns.NOTICED_ON,
                NOTICED,
                TrialColumns.ASSESSED_ON,
                NOTICED.minusDays(1),
                TrialColumns.RESULT,
                TrialResult.EXTENDED,
                TrialColumns.FORMAL_ON,
                NOTICED));
        assertThat(TrialRules.violations(wrong, END))
                .extracting(v -> v.field())
                .contains(TrialColumns.ASSESSED_ON, TrialColumns.RESULT, TrialColumns.FORMAL_ON);
        assertThat(TrialRules.doubts(
                        trial(Map.of(TrialColumns.DECIDED_ON, END, TrialColumns.NOTICED_ON, NOTICED)), NOTICE))
                .anySatisfy(v -> assertThat(v.message()).contains("试任通知早于任职决定"));
    }
}
