package org.antou.periodic.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 定期报告: one report about one part of a year.
 *
 * @param topic     事项: what is reported on every time, for example 意识形态工作情况
 * @param section   起草科室
 * @param addressee 报送对象
 * @param content   正文
 */
public record PeriodicReport(
        UUID id,
        long version,
        String topic,
        int year,
        Optional<ReportTerm> term,
        Optional<Named> section,
        String addressee,
        Optional<LocalDate> reportedOn,
        String content,
        String note) {

    /** A row to be filled by a form. */
    public static PeriodicReport blank(UUID id, int year) {
        return new PeriodicReport(id, 0, "", year, Optional.empty(), Optional.empty(), "", Optional.empty(), "", "");
    }

    /** 2024年第一季度 意识形态工作情况. */
    public String title() {
        return year + "年" + term.map(ReportTerm::title).orElse("") + " " + topic;
    }
}
