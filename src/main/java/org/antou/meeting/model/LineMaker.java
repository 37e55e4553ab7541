package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antou.meeting.model.QuotaMatrix.Asked;
import org.antou.people.model.Branch;
import org.antou.text.PartialDate;

/** Makes one line of the matrix. */
record LineMaker(Asked asked, QuotaRule rule, Branch branch, String group, int lateDays) {

    private static final int MONTHS = 12;

    /** A branch founded later than this owes no yearly meeting of that year: those are held in the last quarter. 产品规则. */
    private static final int LAST_QUARTER = 10;

    QuotaLine make(MarkBook book) {
        List<MeetingMark> marks =
                book.of(branch.id(), rule.kind(), group, branch.groups().size() == 1);
        String exempt = rule.exempt(branch);
        return new QuotaLine(
                asked.year(),
                branch,
                group,
                rule,
                exempt,
                IntStream.rangeClosed(1, MONTHS / rule.period().months())
                        .mapToObj(period -> cell(period, exempt, marks))
                        .toList(),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> month(month, marks))
                        .toList());
    }

    private QuotaLine.MonthMarks month(int month, List<MeetingMark> marks) {
        List<MeetingMark> of = marks.stream()
                .filter(mark -> mark.on().getMonthValue() == month)
                .toList();
        return new QuotaLine.MonthMarks(of, (int)
                of.stream().filter(mark -> mark.held() && mark.late(lateDays)).count());
    }

    private QuotaCell cell(int period, String exempt, List<MeetingMark> marks) {
        LocalDate first =
                LocalDate.of(asked.year(), (period - 1) * rule.period().months() + 1, 1);
        LocalDate end = first.plusMonths(rule.period().months());
        List<MeetingMark> of = marks.stream()
                .filter(mark -> !mark.on().isBefore(first) && mark.on().isBefore(end))
                .toList();
        int held = (int) of.stream().filter(MeetingMark::held).count();
        String not = exempt.isEmpty() ? absent(first, end) : exempt;
        if (!not.isEmpty()) {
            return new QuotaCell(period, QuotaCell.State.NOT_DUE, 0, held, not);
        }
        if (held >= rule.times()) {
            return new QuotaCell(period, QuotaCell.State.HELD, rule.times(), held, "已开" + held + "次。" + basis());
        }
        if (end.isAfter(asked.on())) {
            String open = "这一期还没有过完,应开" + rule.times() + "次,已开" + held + "次。";
            return new QuotaCell(period, QuotaCell.State.OPEN, rule.times(), held, open + basis());
        }
        Optional<String> reason = of.stream()
                .filter(mark -> !mark.held())
                .map(MeetingMark::reason)
                .findFirst();
        String missing = "应开" + rule.times() + "次,已开" + held + "次,欠" + (rule.times() - held) + "次";
        return reason.map(why ->
                        new QuotaCell(period, QuotaCell.State.EXPLAINED, rule.times(), held, missing + ";未召开:" + why))
                .orElseGet(() -> new QuotaCell(
                        period, QuotaCell.State.HOLE, rule.times(), held, missing + ",不能由别期补足。" + basis()));
    }

    private String basis() {
        return "〔" + rule.words() + ":" + rule.basis() + "〕";
    }

    /** Part-year branches owe only periods through which they existed; of a year, if they were there for its last quarter. */
    private String absent(LocalDate first, LocalDate end) {
        Optional<LocalDate> founded = branch.life().founded().map(PartialDate::earliest);
        Optional<LocalDate> dissolved = branch.life().dissolved().map(PartialDate::earliest);
        boolean yearly = rule.period() == Period.YEAR;
        LocalDate from = yearly ? LocalDate.of(asked.year(), LAST_QUARTER, 1) : first;
        if (founded.filter(day -> day.isAfter(from)).isPresent()) {
            return "支部" + founded.get() + "成立,这一期不足整期,不考核。";
        }
        if (dissolved.filter(day -> day.isBefore(end)).isPresent()) {
            return "支部" + dissolved.get() + "撤销,这一期不足整期,不考核。";
        }
        return "";
    }
}
