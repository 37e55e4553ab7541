package org.antou.passport.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.antou.paper.Sheets;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Named;

/** 收证回执、确认单、退还签收单: the paper of one decision about documents, one a sheet. */
public final class CustodySlip {

    private CustodySlip() {}

    /** The papers of a decision that was just put down. */
    public static Sheets of(String unit, CustodyMove move, List<TravelDocument> documents) {
        String title = title(move);
        return new Sheets(
                unit + title,
                "",
                documents.stream()
                        .map(document -> new Sheets.Sheet(unit + title, document.holder(), lines(move, document)))
                        .toList());
    }

    private static String title(CustodyMove move) {
        return switch (move) {
            case RECEIVE, RECOVER -> "因私出国(境)证件收证回执";
            case HAND_BACK -> "因私出国(境)证件退还签收单";
            case ENTRUST -> "因私出国(境)证件移交单";
            case EXPIRE, RELEASE, CANCEL, LOSE -> "因私出国(境)证件" + move.to().title() + "确认单";
        };
    }

    private static List<Sheets.Line> lines(CustodyMove move, TravelDocument document) {
        List<Sheets.Line> lines = new ArrayList<>(facts(document));
        lines.add(Sheets.fields(
                Sheets.field("办理事项", move.title()),
                Sheets.field(
                        "日期", document.custody().on().map(LocalDate::toString).orElse(""))));
        lines.add(Sheets.fields(
                Sheets.field(move.slip(), document.custody().slip()),
                Sheets.field("柜位", document.place().title())));
        lines.add(new Sheets.Text("原因", document.custody().reason(), Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(
                move.putsIn() ? List.of("交证人", "收证人", "日期") : List.of("本人(领取人)", "经办人", "负责人", "日期")));
        return lines;
    }

    /** Whose document it is, and which. */
    static List<Sheets.Line> facts(TravelDocument document) {
        return List.of(
                Sheets.fields(
                        Sheets.field("姓名", document.holder()),
                        Sheets.field("科室", document.section().map(Named::name).orElse(""))),
                Sheets.fields(
                        Sheets.field(
                                "证件种类", document.kind().map(DocumentKind::title).orElse("")),
                        Sheets.field("证件号码", document.number())),
                Sheets.fields(
                        Sheets.field("发证机关", document.authority()),
                        Sheets.field(
                                "有效期至",
                                document.expires().map(LocalDate::toString).orElse(""))));
    }
}
