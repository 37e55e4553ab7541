package org.antou.passport.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.paper.Sheets;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.Extension;
import org.antou.passport.model.Journey;
import org.antou.passport.model.LoanEnd;
import org.antou.passport.model.LoanRules;
import org.antou.passport.model.Outing;
import org.antou.passport.model.TravelDocument;

/** 领用单、归还单、催还单: the papers of one loan. */
public final class LoanSlip {

    private LoanSlip() {}

    /** 领用单, signed by whoever takes the document. */
    public static Sheets lent(String unit, DocumentLoan loan, TravelDocument document) {
        List<Sheets.Line> lines = new ArrayList<>(head(loan, document));
        lines.add(new Sheets.Text(
                "承诺",
                "本人保证按批准的事由、地点和时间使用证件,不转借他人,在应还日期(" + day(loan.reckoning().due()) + ")以前交回;行程有变的,及时说明。",
                Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(List.of("领用人", "经办人", "负责人", "日期")));
        return sheets(unit, "因私出国(境)证件领用单", loan, lines);
    }

    /** 归还单, with what came of the trip and where it differs. */
    public static Sheets returned(String unit, DocumentLoan loan, TravelDocument document) {
        LoanEnd end = loan.end();
        List<Sheets.Line> lines = new ArrayList<>(head(loan, document));
        lines.add(Sheets.fields(
                Sheets.field("持证出境", end.outing().map(Outing::title).orElse("")), Sheets.field("实际前往", end.places())));
        lines.add(Sheets.fields(Sheets.field("实际出境", day(end.from())), Sheets.field("实际返回", day(end.to()))));
        lines.add(Sheets.fields(Sheets.field("行程取消", day(end.cancelled())), Sheets.field("归还日期", day(end.returned()))));
        String late = loan.reckoning().late() > 0 ? "逾期 " + loan.reckoning().late() + " 天归还" : "";
        List<String> marked = new ArrayList<>(LoanRules.differences(loan));
        if (!late.isEmpty()) {
            marked.add(late);
        }
        lines.add(new Sheets.Text("与审批不符", marked.isEmpty() ? "无" : String.join(";", marked), Sheets.Room.SMALL));
        lines.add(new Sheets.Text("情况说明", loan.note(), Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(List.of("归还人", "经办人", "日期")));
        return sheets(unit, "因私出国(境)证件归还单", loan, lines);
    }

    /** 催还单, with a stub to be signed; {@code times} counts the reminders, this one among them. */
    public static Sheets reminder(String unit, DocumentLoan loan, TravelDocument document, LocalDate on, int times) {
        List<Sheets.Line> lines = new ArrayList<>(head(loan, document));
        String late = loan.reckoning().late() > 0 ? ",已逾期 " + loan.reckoning().late() + " 天" : "";
        lines.add(new Sheets.Text(
                "催还",
                loan.holderName() + "同志:你领用的上述证件应在 " + day(loan.reckoning().due()) + " 以前交回("
                        + loan.reckoning().reason() + ")" + late + "。请接到本单后立即交回;未能交回的,请书面说明情况。(第 " + times + " 次催还,"
                        + on + ")",
                Sheets.Room.LARGE));
        lines.add(new Sheets.Text("签收和说明", "", Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(List.of("签收人", "送达人", "日期")));
        return sheets(unit, "因私出国(境)证件催还单", loan, lines);
    }

    private static List<Sheets.Line> head(DocumentLoan loan, TravelDocument document) {
        Journey journey = loan.journey();
        List<Sheets.Line> lines = new ArrayList<>();
        lines.add(Sheets.fields(Sheets.field("领用单号", loan.number()), Sheets.field("审批文号", approvals(loan))));
        lines.addAll(CustodySlip.facts(document));
        lines.add(Sheets.fields(
                Sheets.field("事由", journey.purpose() + (journey.visaOnly() ? "(只办签注)" : "")),
                Sheets.field("前往地", journey.places())));
        lines.add(Sheets.fields(
                Sheets.field("计划出行", day(journey.departs())), Sheets.field("计划返回", day(journey.returns()))));
        lines.add(Sheets.fields(
                Sheets.field("借出日期", day(loan.lentOn())),
                Sheets.field("应还日期", day(loan.reckoning().due()))));
        lines.add(Sheets.fields(
                Sheets.field("领用人", loan.taker()),
                Sheets.field("怎样算的", loan.reckoning().reason())));
        return lines;
    }

    private static String approvals(DocumentLoan loan) {
        StringBuilder all = new StringBuilder(loan.approval());
        for (Extension extension : loan.extensions()) {
            all.append(";续借 ").append(extension.approval());
        }
        return all.toString();
    }

    private static Sheets sheets(String unit, String title, DocumentLoan loan, List<Sheets.Line> lines) {
        return new Sheets(unit + title, "", List.of(new Sheets.Sheet(unit + title, loan.holderName(), lines)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
