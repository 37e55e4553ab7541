package org.antou.ledger;

import static org.antou.ledger.Fixture.CLERK;
import static org.antou.ledger.Fixture.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Measure;
import org.antou.ledger.model.Satisfaction;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.Step.Signature;
import org.antou.ledger.model.StepKind;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** 销号制: what an issue has to pass from 启动 to 销号, and what brings it back. */
class WorkflowTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

    private final Fixture fixture = new Fixture();
    private final Ledger ledger = fixture.ledger;
    private final List<UUID> proved = new ArrayList<>();
    private final Workflow workflow =
            new Workflow(fixture.store, fixture.history, fixture.clock, issue -> proved.contains(issue) ? 1 : 0);
    private final Named applicant = person("周申请");
    private final Named leader = person("郑领导");
    private final Named office = person("吴主任");
    private final Named head = person("冯书记");

    @Test
    void an_issue_goes_from_request_over_three_signatures_to_closed_and_is_locked() {
        Issue closed = closed();
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.course().closedOn()).contains(DAY.plusDays(3));
        assertThat(closed.course().verifiers()).isEqualTo("郑领导、吴主任、冯书记");
        assertThat(LedgerColumns.ALL.get(LedgerColumns.CLOSER).show(closed)).isEqualTo("冯书记");
        assertThat(workflow.steps(closed.id()))
                .extracting(Step::kind)
                .containsExactly(StepKind.REQUEST, StepKind.LEADER, StepKind.OFFICE, StepKind.HEAD, StepKind.CLOSE);
        refused(() -> ledger.save(CLERK, with(closed, LedgerColumns.PROGRESS, "改一改")), "已锁定");
        refused(() -> ledger.remove(CLERK, List.of(closed)), "已销号");
        refused(fixture::undoLast, "撤销销号");
    }

    @Test
    void the_gate_is_shut_without_evidence_with_open_measures_or_with_dissatisfied_people() {
        Issue ready = ready();
        proved.clear();
        refused(() -> request(ready), "佐证材料");
        proved.add(ready.id());
        Issue open = ledger.save(CLERK, measures(ready, false));
        refused(() -> request(open), "整改措施");
        Issue unhappy =
                ledger.save(CLERK, with(measures(open, true), LedgerColumns.SATISFACTION, Satisfaction.DISSATISFIED));
        refused(() -> request(unhappy), "满意度");
        assertThat(ledger.find(ready.id()).orElseThrow().status()).isEqualTo(Status.ONGOING);
    }

    @Test
    void a_sentence_about_what_comes_next_is_confirmed_by_a_person_first() {
        Issue doubtful = ledger.save(CLERK, with(ready(), LedgerColumns.PROGRESS, "已移交营商局,下一步提交审议。"));
        refused(() -> request(doubtful), "像是还没办完");
        Issue requested = workflow.take(CLERK, doubtful, StepKind.REQUEST, Signature.of(DAY, applicant, ""), true);
        assertThat(requested.status()).isEqualTo(Status.REQUESTED);
    }

    @Test
    void nobody_verifies_the_own_request_nor_before_it_nor_in_the_future() {
        Issue requested = request(ready());
        refused(() -> workflow.verify(CLERK, requested, List.of(Signature.of(DAY, applicant, "同意"))), "不能审核自己的申请");
        refused(() -> workflow.verify(CLERK, requested, List.of(Signature.of(DAY.minusDays(1), leader, ""))), "早于上一步");
        refused(() -> workflow.verify(CLERK, requested, List.of(Signature.of(DAY.plusDays(30), leader, ""))), "今天之后");
        assertThat(workflow.steps(requested.id())).hasSize(1);
    }

    @Test
    void closing_needs_all_three_signatures() {
        Issue requested = request(ready());
        Issue two = workflow.verify(
                CLERK, requested, List.of(Signature.of(DAY, leader, "同意"), Signature.of(DAY, office, "同意")));
        assertThat(two.course().nextLevel()).contains(StepKind.HEAD);
        refused(() -> workflow.take(CLERK, two, StepKind.CLOSE, Signature.of(DAY, head, ""), false), "不能办“销号”");
    }

    @Test
    void a_rejection_needs_a_reason_and_the_next_request_begins_with_the_first_level() {
        Issue requested = request(ready());
        Issue verified = workflow.verify(CLERK, requested, List.of(Signature.of(DAY, leader, "同意")));
        refused(() -> workflow.take(CLERK, verified, StepKind.REJECT, Signature.of(DAY, office, " "), false), "理由");
        Issue rejected = workflow.take(CLERK, verified, StepKind.REJECT, Signature.of(DAY, office, "佐证不全"), false);
        assertThat(rejected.status()).isEqualTo(Status.ONGOING);
        assertThat(request(rejected).course().nextLevel()).contains(StepKind.LEADER);
    }

    @Test
    void reopening_adds_a_round_and_keeps_what_happened_before() {
        Issue again = workflow.reopen(CLERK, closed(), Signature.of(DAY.plusDays(5), "群众反映反弹"), Optional.empty());
        assertThat(again.status()).isEqualTo(Status.REOPENED);
        assertThat(again.course().round()).isEqualTo(2);
        assertThat(again.course().closedOn()).isEmpty();
        assertThat(workflow.steps(again.id())).hasSize(6);
    }

    @Test
    void withdrawing_a_closure_adds_no_round() {
        Issue closed = closed();
        refused(() -> workflow.take(CLERK, closed, StepKind.REVOKE, Signature.of(DAY.plusDays(4), ""), false), "理由");
        Issue done = workflow.take(CLERK, closed, StepKind.REVOKE, Signature.of(DAY.plusDays(4), "登记错了一条"), false);
        assertThat(done.status()).isEqualTo(Status.DONE);
        assertThat(done.course().round()).isEqualTo(1);
    }

    @Test
    void an_extension_keeps_the_original_deadline_however_often_it_is_extended() {
        Issue issue = ready();
        Signature approved = Signature.of(DAY, head, "采购周期长");
        refused(() -> workflow.extend(CLERK, issue, approved, PartialDate.parse("2021-06-30")), "不晚于现定时限");
        Issue once = workflow.extend(CLERK, issue, approved, PartialDate.parse("2022-03-31"));
        Issue twice = workflow.extend(CLERK, once, approved, PartialDate.parse("2022-06-30"));
        assertThat(twice.status()).isEqualTo(Status.EXTENDED);
        assertThat(LedgerColumns.ALL.get(LedgerColumns.ORIGINAL_DEADLINE).show(twice))
                .isEqualTo("2021-12-31");
        assertThat(LedgerColumns.ALL.get(LedgerColumns.DEADLINE).show(twice)).isEqualTo("2022-06-30");
        fixture.undoLast();
        assertThat(ledger.find(issue.id()).orElseThrow().deadline()).contains(PartialDate.parse("2022-03-31"));
        assertThat(workflow.steps(issue.id())).hasSize(1);
    }

    @Test
    void a_later_deadline_is_typed_nowhere_and_out_of_the_form_it_goes_through_its_paper() {
        Issue issue = ready();
        Issue typed =
                with(with(issue, LedgerColumns.NOTE, "设备未到货"), LedgerColumns.DEADLINE, PartialDate.parse("2022-06-30"));
        refused(() -> ledger.save(CLERK, typed), "这是延期");
        unchanged(issue);
        Issue extended = workflow.saveExtended(CLERK, typed, Signature.of(DAY, head, "采购周期长"));
        assertThat(extended.note()).isEqualTo("设备未到货");
        assertThat(extended.status()).isEqualTo(Status.EXTENDED);
        assertThat(extended.course().original()).contains(PartialDate.parse("2021-12-31"));
        refused(
                () -> workflow.saveExtended(
                        CLERK,
                        with(
                                with(extended, LedgerColumns.STATUS, Status.CLOSED),
                                LedgerColumns.DEADLINE,
                                PartialDate.parse("2023")),
                        Signature.of(DAY, head, "再延")),
                "不能直接填写");
        fixture.undoLast();
        assertThat(ledger.find(issue.id()).orElseThrow().note()).isEmpty();
        assertThat(ledger.find(issue.id()).orElseThrow().deadline()).contains(PartialDate.parse("2021-12-31"));
        assertThat(workflow.steps(issue.id())).isEmpty();
    }

    @Test
    void a_new_round_with_a_later_deadline_keeps_the_original_one_too() {
        Issue again = workflow.reopen(
                CLERK, closed(), Signature.of(DAY.plusDays(5), "反弹"), Optional.of(PartialDate.parse("2022-06-30")));
        assertThat(LedgerColumns.ALL.get(LedgerColumns.ORIGINAL_DEADLINE).show(again))
                .isEqualTo("2021-12-31");
    }

    @Test
    void many_are_extended_on_one_paper_or_none_of_them() {
        Issue second = ready();
        Issue third = ledger.save(CLERK, with(elements(ledger.all().get(2)), LedgerColumns.STATUS, Status.ONGOING));
        Signature approved = Signature.of(DAY, head, "采购周期长");
        PartialDate later = PartialDate.parse("2022-06-30");
        refused(
                () -> workflow.extendAll(
                        CLERK, List.of(second, third, ledger.all().get(0)), approved, later),
                "第 1 条");
        unchanged(second);
        assertThat(workflow.extendAll(CLERK, List.of(second, third), approved, later))
                .isEqualTo(2);
        assertThat(ledger.all().subList(1, 3)).allSatisfy(issue -> {
            assertThat(issue.status()).isEqualTo(Status.EXTENDED);
            assertThat(issue.deadline()).contains(later);
        });
        fixture.undoLast();
        assertThat(ledger.find(second.id()).orElseThrow().deadline()).contains(PartialDate.parse("2021-12-31"));
        assertThat(workflow.steps(third.id())).isEmpty();
    }

    @Test
    void many_are_started_at_once_and_one_that_lacks_an_element_is_named() {
        ready();
        Issue second = waiting(1);
        Issue third = waiting(2);
        Issue bare = ledger.save(CLERK, with(waiting(0), LedgerColumns.NOTE, "五要素还没有"));
        refused(() -> workflow.startAll(CLERK, List.of(second, bare), Signature.of(DAY, "")), "第 1 条:启动前先填齐五要素");
        assertThat(ledger.find(second.id()).orElseThrow().status()).isEqualTo(Status.NOT_STARTED);
        Issue two = ledger.save(CLERK, elements(second));
        Issue three = ledger.save(CLERK, elements(third));
        assertThat(workflow.startAll(CLERK, List.of(two, three), Signature.of(DAY, "动员会上启动")))
                .isEqualTo(2);
        assertThat(ledger.all().subList(1, 3))
                .allSatisfy(
                        issue -> assertThat(issue.course().awaitingReceipt()).isTrue());
        assertThatThrownBy(() -> workflow.startAll(READER, List.of(two), Signature.of(DAY, "")))
                .isInstanceOf(Problem.Expected.class);
    }

    private void unchanged(Issue read) {
        assertThat(ledger.find(read.id()).orElseThrow().version()).isEqualTo(read.version());
    }

    /** The same issue as if it had been registered by hand and not been started. */
    private Issue waiting(int index) {
        Issue imported = ledger.all().get(index);
        ledger.remove(CLERK, List.of(imported));
        Issue blank = Issue.blank(ledger.newId(), imported.inspection(), imported.aspect(), imported.number());
        return ledger.save(
                CLERK,
                LedgerColumns.ALL
                        .apply()
                        .apply(
                                blank,
                                LedgerColumns.ALL.values(with(imported, LedgerColumns.STATUS, Status.NOT_STARTED))));
    }

    @Test
    void a_typing_error_is_mended_without_opening_the_issue_again_and_nothing_else_is() {
        Issue closed = closed();
        Signature reason = Signature.of(DAY.plusDays(6), "错别字“契而不舍”");
        refused(
                () -> workflow.correct(CLERK, with(closed, LedgerColumns.DEADLINE, PartialDate.parse("2030")), reason),
                "不是文字更正能改的");
        refused(
                () -> workflow.correct(
                        CLERK, with(closed, LedgerColumns.PROGRESS, "锲而不舍"), Signature.of(DAY.plusDays(6), "")),
                "理由");
        Issue mended = workflow.correct(CLERK, with(closed, LedgerColumns.PROGRESS, "锲而不舍"), reason);
        assertThat(mended.progress()).isEqualTo("锲而不舍");
        assertThat(mended.status()).isEqualTo(Status.CLOSED);
        assertThat(mended.course().closedOn()).contains(DAY.plusDays(3));
        assertThat(mended.course().round()).isEqualTo(1);
    }

    @Test
    void what_people_think_of_it_may_come_after_closing_and_proposes_a_new_round() {
        Issue closed = closed();
        Issue unhappy = ledger.save(CLERK, with(closed, LedgerColumns.SATISFACTION, Satisfaction.FAIR));
        assertThat(unhappy.status()).isEqualTo(Status.CLOSED);
        assertThat(ledger.findings(DAY.plusDays(7)))
                .anyMatch(f -> f.rule().equals("ledger.reopen") && f.message().contains("一般"));
    }

    @Test
    void only_an_issue_with_its_five_elements_starts_and_receipt_is_confirmed_with_a_time() {
        Issue bare = with(third(), LedgerColumns.STATUS, Status.NOT_STARTED);
        Issue waiting = ledger.save(CLERK, bare);
        refused(() -> workflow.take(CLERK, waiting, StepKind.START, Signature.of(DAY, ""), false), "五要素");
        Issue filled = ledger.save(CLERK, elements(waiting));
        Issue started = workflow.take(CLERK, filled, StepKind.START, Signature.of(DAY, ""), false);
        assertThat(ledger.findings(DAY)).anyMatch(f -> f.rule().equals("ledger.receipt"));
        refused(
                () -> workflow.take(CLERK, started, StepKind.RECEIPT, Signature.of(DAY, applicant, ""), false),
                "接收的时间");
        Signature received = new Signature(DAY, Optional.of(LocalTime.of(14, 30)), Optional.of(applicant), "");
        workflow.take(CLERK, started, StepKind.RECEIPT, received, false);
        assertThat(ledger.findings(DAY)).noneMatch(f -> f.rule().equals("ledger.receipt"));
    }

    @Test
    void statuses_of_the_procedure_are_not_typed_into_the_form_and_a_reader_takes_no_step() {
        Issue issue = ready();
        for (Status status : List.of(Status.REQUESTED, Status.VERIFYING, Status.CLOSED)) {
            refused(() -> ledger.save(CLERK, with(issue, LedgerColumns.STATUS, status)), "不能直接填写");
        }
        assertThatThrownBy(() -> workflow.take(READER, issue, StepKind.REQUEST, Signature.of(DAY, applicant, ""), true))
                .isInstanceOf(Problem.Expected.class);
    }

    private Issue closed() {
        Issue verified = workflow.verify(
                CLERK,
                request(ready()),
                List.of(
                        Signature.of(DAY, leader, "同意"),
                        Signature.of(DAY.plusDays(1), office, "同意"),
                        Signature.of(DAY.plusDays(2), head, "同意销号")));
        return workflow.take(CLERK, verified, StepKind.CLOSE, Signature.of(DAY.plusDays(3), head, ""), false);
    }

    private Issue request(Issue issue) {
        return workflow.take(CLERK, issue, StepKind.REQUEST, Signature.of(DAY, applicant, ""), false);
    }

    /** The issue of the small notice that is under way, with everything that 销号 asks for. */
    private Issue ready() {
        ledger.importNotice(CLERK, Fixture.notice());
        Issue ongoing = ledger.all().get(1);
        proved.add(ongoing.id());
        return ledger.save(CLERK, measures(with(elements(ongoing), LedgerColumns.PROGRESS, "已办好。"), true));
    }

    private Issue third() {
        ledger.importNotice(CLERK, Fixture.notice());
        return ledger.all().get(2);
    }

    private Issue elements(Issue issue) {
        Issue led = with(with(issue, LedgerColumns.LEADER, leader), LedgerColumns.OWNER, applicant);
        Named section = fixture.people.sections().stream()
                .findFirst()
                .map(s -> new Named(s.id(), s.name()))
                .orElseGet(() -> {
                    var made = fixture.people.createSection(CLERK, "综合科");
                    return new Named(made.id(), made.name());
                });
        Issue placed = with(with(led, LedgerColumns.SECTION, section), LedgerColumns.GOAL, "研讨每季度一次");
        return placed.deadline().isPresent()
                ? placed
                : with(placed, LedgerColumns.DEADLINE, PartialDate.parse("2021-12-31"));
    }

    private static Issue measures(Issue issue, boolean done) {
        return issue.withParts(
                issue.aspect(), List.of(new Measure(new UUID(7, 7), "制订研讨计划", done)), issue.institutions());
    }

    private static Issue with(Issue issue, String field, Object value) {
        return LedgerColumns.KEPT
                .apply()
                .apply(issue, LedgerColumns.KEPT.values(issue).with(field, Optional.of(value)));
    }

    private Named person(String name) {
        Person made = fixture.people.createPerson(CLERK, name, Optional.empty());
        return new Named(made.id(), made.name());
    }

    private static void refused(ThrowingCallable call, String words) {
        assertThatThrownBy(call)
                .isInstanceOf(Problem.Expected.class)
                .satisfies(p -> assertThat(((Problem.Expected) p).text()).contains(words));
    }
}
