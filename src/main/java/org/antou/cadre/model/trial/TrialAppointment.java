package org.antou.cadre.model.trial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 试任: one appointment on probation.
 *
 * @param person        who; empty only in a blank one
 * @param section       the person's section; derived, not saved with it
 * @param recordedPost  任职备案职务
 * @param filingNumber  备案文号
 * @param filedOn       备案日期
 * @param actualPost    实际岗位
 * @param decidedOn     任职决定日期: from here the time in the post counts (《干部任用条例》第四十四条)
 * @param noticedOn     试任通知日期: from here the probation runs, unless the office has set the other day
 * @param extensions    {@link TrialExtension} lines, the oldest first
 * @param assessedOn    考核日期
 * @param formalOn      正式任职日期
 * @param reckoning     what the rules say of it; derived
 */
public record TrialAppointment(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<Named> section,
        String recordedPost,
        String filingNumber,
        Optional<LocalDate> filedOn,
        String actualPost,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> noticedOn,
        List<String> extensions,
        Optional<LocalDate> assessedOn,
        Optional<TrialResult> result,
        Optional<LocalDate> formalOn,
        String note,
        TrialReckoning reckoning) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "trial";

    public TrialAppointment {
        extensions = List.copyOf(extensions);
    }

    /** One to be filled by a form. */
    public static TrialAppointment blank(UUID id, long version) {
        return new TrialAppointment(
                id,
                version,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                TrialReckoning.NONE);
    }

    /** The extensions in the order of their new ends. */
    public List<TrialExtension> extended() {
        return extensions.stream()
                .flatMap(line -> TrialExtension.parse(line).stream())
                .sorted(Comparator.comparing(TrialExtension::until))
                .toList();
    }

    /** The day that the terms in force are asked for: that of the notice, or of the decision where there is no notice. */
    public Optional<LocalDate> day() {
        return noticedOn.or(() -> decidedOn);
    }

    public String name() {
        return person.map(Named::name).orElse("");
    }

    /** For example 陆星河 组织人事科副科长. */
    public String label() {
        return (name() + " " + (recordedPost.isEmpty() ? actualPost : recordedPost)).strip();
    }

    public TrialAppointment with(TrialReckoning other) {
        return new TrialAppointment(
                id,
                version,
                person,
                section,
                recordedPost,
                filingNumber,
                filedOn,
                actualPost,
                decidedOn,
                noticedOn,
                extensions,
                assessedOn,
                result,
                formalOn,
                note,
                other);
    }
}
