package org.antou.passport.view;

import java.time.LocalDate;
import java.util.List;
import org.antou.passport.Loans;
import org.antou.passport.model.DocumentLoan;
import org.antou.problem.Problem;
import org.antou.text.SearchKey;
import org.antou.ui.PickerSource;

/** Loans that are out, by the holder's name, its initials or the number of the slip. */
final class LoanPicker implements PickerSource<DocumentLoan> {

    private static final int MOST = 20;

    private final FoundOnce<DocumentLoan> out;

    LoanPicker(Loans loans, LocalDate today) {
        this.out = new FoundOnce<>(() -> loans.out(today), loan -> SearchKey.of(loan.label(), loan.holderName()));
    }

    @Override
    public List<DocumentLoan> search(String typed) {
        return out.search(typed).limit(MOST).toList();
    }

    @Override
    public boolean makes(String typed) {
        return false;
    }

    @Override
    public DocumentLoan create(String name) {
        throw new Problem.Expected("没有找到“" + name + "”借出的证件。", "没有改动任何内容。", "请输入姓名、姓名的拼音首字母或领用单号。");
    }

    @Override
    public String name(DocumentLoan loan) {
        return loan.label() + loan.reckoning().due().map(due -> " 应还 " + due).orElse("");
    }
}
