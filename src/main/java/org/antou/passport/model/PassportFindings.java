package org.antou.passport.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;

/** 证件体检: what is found about documents and loans on a day. Every finding proposes; a person decides, with a paper. */
public final class PassportFindings {

    private static final String RULE = "产品规则";
    private static final String HAND_IN = "登记备案人员的因私证件集中保管(各地办法,天数为参数)";

    /**
     * What the office has set, in days.
     *
     * @param handIn until when a new document is handed in
     * @param tiers  how long before its end a document is told, the nearest first
     * @param retiredYears for so many years documents of the retired stay here
     */
    public record Limits(int handIn, List<Integer> tiers, int retiredYears) {

        public Limits {
            tiers = tiers.stream().sorted().toList();
        }
    }

    /** The records that are looked at, and the persons they are about. */
    public record Records(List<TravelDocument> documents, Map<UUID, ExitFiling> filings, Map<UUID, Person> persons) {

        Optional<Person> holder(TravelDocument document) {
            return document.person().map(named -> persons.get(named.id()));
        }

        boolean gone(TravelDocument document) {
            return holder(document).filter(p -> p.standing().isGone()).isPresent();
        }
    }

    private PassportFindings() {}

    /** What is found about documents on a day. */
    public static List<Finding> documents(Records records, Limits limits, LocalDate on) {
        List<Finding> found = new ArrayList<>();
        for (TravelDocument document : records.documents()) {
            owed(records, document, limits, on).ifPresent(found::add);
            validity(document, limits, on).ifPresent(found::add);
            leaver(records, document, limits, on).ifPresent(found::add);
        }
        found.addAll(SharedSlots.of(records.documents()));
        return List.copyOf(found);
    }

    private static Optional<Finding> owed(Records records, TravelDocument document, Limits limits, LocalDate on) {
        if (document.state() != DocumentState.OWED || records.gone(document)) {
            return Optional.empty();
        }
        Optional<LocalDate> filed = document.person()
                .map(named -> records.filings().get(named.id()))
                .filter(ExitFiling::files)
                .flatMap(ExitFiling::on);
        Optional<LocalDate> due = Stream.of(document.issued(), filed)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(limits.handIn()));
        String late = due.map(day -> on.isAfter(day)
                        ? ",应在 " + day + " 前交来,已过 " + ChronoUnit.DAYS.between(day, on) + " 天"
                        : ",应在 " + day + " 前交来")
                .orElse("");
        return Optional.of(finding(
                "passport.owed",
                document,
                "",
                who(document) + "应交未交" + late + "。",
                HAND_IN,
                "请催交;交来后办“收证入柜”。由上级保管的办“转上级保管”。"));
    }

    private static Optional<Finding> validity(TravelDocument document, Limits limits, LocalDate on) {
        if (!document.state().isValid()) {
            return Optional.empty();
        }
        if (document.expires().isEmpty()) {
            return Optional.of(
                    finding("passport.noExpiry", document, "", who(document) + "没有登记有效期。", RULE, "请对照证件补填。"));
        }
        LocalDate last = document.expires().get();
        if (last.isBefore(on)) {
            String advice = document.state() == DocumentState.LENT
                    ? "证件还在借出中,请先催还,再办“确认过期”。"
                    : "请核对证件后办“确认过期”或“取消保管”,并填写确认单号。证件不会自动移出保管。";
            return Optional.of(
                    finding("passport.expired", document, "", who(document) + "已在 " + last + " 过期。", RULE, advice));
        }
        long days = ChronoUnit.DAYS.between(on, last);
        return limits.tiers().stream()
                .filter(tier -> days <= tier)
                .findFirst()
                .map(tier -> finding(
                        "passport.expiring",
                        document,
                        String.valueOf(tier),
                        who(document) + "将在 " + last + " 到期(还有 " + days + " 天,在 " + tier + " 天以内)。",
                        RULE,
                        "请提醒本人;换发的新证按期上交,旧证办“确认过期”或“登记注销”。"));
    }

    private static Optional<Finding> leaver(Records records, TravelDocument document, Limits limits, LocalDate on) {
        boolean ours = document.state().isValid() || document.state() == DocumentState.EXPIRED;
        return records.holder(document)
                .filter(person -> ours
                        && Duty.isOver(person, limits.retiredYears(), on)
                        && document.state() != DocumentState.OWED)
                .map(person -> finding(
                        "passport.leaver",
                        document,
                        "",
                        person.name() + "已" + person.standing().title()
                                + person.departure()
                                        .on()
                                        .map(day -> "(" + day + ")")
                                        .orElse("") + "," + document.label()
                                + "仍是“" + document.state().title() + "”。",
                        "应退未退(退休后是否继续保管、调离是否移交新单位,各地口径不一)",
                        person.standing() == Standing.DECEASED
                                ? "请交出入境管理部门注销,办“登记注销”。"
                                : "请退还本人或移交新单位,办“退还本人”,并填写签收单号;按规定继续保管的不必办。"));
    }

    /** What is found about loans that were reckoned on a day. */
    public static List<Finding> loans(List<DocumentLoan> loans) {
        List<Finding> found = new ArrayList<>();
        for (DocumentLoan loan : loans) {
            Reckoning reckoning = loan.reckoning();
            if (reckoning.standing().filter(s -> s == LoanStanding.OVERDUE).isPresent()) {
                int reminded = loan.reminded().size();
                found.add(loan(
                        "passport.overdue",
                        loan,
                        "逾期未还 " + reckoning.late() + " 天(应还 " + due(reckoning) + ";" + reckoning.reason() + ")"
                                + (reminded == 0 ? ",还没有催过" : ",已催 " + reminded + " 次"),
                        "请打印催还单催还,并登记催还。"));
            } else if (reckoning
                    .standing()
                    .filter(s -> s == LoanStanding.DUE_SOON)
                    .isPresent()) {
                found.add(loan(
                        "passport.dueSoon",
                        loan,
                        "应在 " + due(reckoning) + " 前归还(" + reckoning.reason() + ")",
                        "请提醒本人按期归还。"));
            }
        }
        return List.copyOf(found);
    }

    private static String due(Reckoning reckoning) {
        return reckoning.due().map(LocalDate::toString).orElse("");
    }

    private static Finding loan(String rule, DocumentLoan loan, String message, String advice) {
        return new Finding(
                rule,
                Optional.of(new RecordRef(DocumentLoan.REGISTER, loan.id())),
                String.valueOf(loan.renewals().size()),
                loan.holderName() + "借出的" + loan.document().map(Named::name).orElse("") + message + "。",
                "证件使用完毕后按期归还(各地办法,天数为参数)",
                advice);
    }

    private static String who(TravelDocument document) {
        return document.holder() + "的" + document.label();
    }

    private static Finding finding(
            String rule, TravelDocument document, String discriminator, String message, String basis, String advice) {
        return new Finding(
                rule,
                Optional.of(new RecordRef(TravelDocument.REGISTER, document.id())),
                discriminator,
                message,
                basis,
                advice);
    }
}
