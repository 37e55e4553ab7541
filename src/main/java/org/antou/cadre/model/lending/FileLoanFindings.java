package org.antou.cadre.model.lending;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** 查借阅体检: which files are due or late, and which came back with something lacking. */
public final class FileLoanFindings {

    private static final String BASIS = "查(借)阅干部人事档案须经审批、按期归还、当面清点(《干部人事档案工作条例》2018,条号〔待核〕);天数为参数";

    private FileLoanFindings() {}

    /** @param loan as reckoned for the day */
    public static Optional<Finding> of(FileLoan loan) {
        String due = loan.reckoning().due().map(LocalDate::toString).orElse("");
        String who = String.join("、", loan.readers());
        return loan.reckoning().standing().flatMap(standing -> switch (standing) {
            case OVERDUE -> finding(loan, "fileLoan.overdue", who + "应在 " + due + " 归还,还没有归还。", "请催还;打印催还单的在“查借阅”里办。");
            case DUE_SOON -> finding(loan, "fileLoan.due", who + "应在 " + due + " 归还。", "请提醒归还;要续借的先审批。");
            case RETURNED, RETURNED_LATE -> lacking(loan);
            default -> Optional.empty();
        });
    }

    private static Optional<Finding> lacking(FileLoan loan) {
        return loan.back()
                .condition()
                .filter(FileCondition.MISSING::equals)
                .flatMap(condition -> finding(
                        loan,
                        "fileLoan.lacking",
                        "归还时" + condition.title() + ":" + loan.back().note() + "。",
                        "请查找补齐;补齐后把归还时档案情况改为完好,并在备注写明经过。"));
    }

    private static Optional<Finding> finding(FileLoan loan, String rule, String message, String advice) {
        return Optional.of(new Finding(
                rule,
                Optional.of(new RecordRef(FileLoan.REGISTER, loan.id())),
                "",
                loan.label() + ":" + message,
                BASIS,
                advice));
    }
}
