package org.antou.cadre.model.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 服务年限: how long somebody has to serve, from when, and how what was left out is made good.
 *
 * @param person    who; empty only in a blank one
 * @param section   the person's section; derived, not saved with it
 * @param place     服务单位
 * @param beganOn   起算日期: the day of entry, the probation counted in
 * @param years     as agreed; empty for those of the parameter
 * @param leaves    {@link Stay} lines that do not count
 * @param leftOn    调离日期: not counted itself
 * @param wentTo    where to
 * @param plan      how what is owed is made good
 * @param planDue   by when
 * @param makeUps   {@link Stay} lines that make good what is owed
 * @param settledOn the day on which somebody confirmed that it is made good
 * @param reckoning what the rules say of it; derived
 */
public record GrassrootsService(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<Named> section,
        Optional<ServiceKind> kind,
        String place,
        Optional<LocalDate> beganOn,
        Optional<Integer> years,
        List<String> leaves,
        Optional<LocalDate> leftOn,
        String wentTo,
        String plan,
        Optional<LocalDate> planDue,
        List<String> makeUps,
        Optional<LocalDate> settledOn,
        String note,
        ServiceReckoning reckoning) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "service";

    public GrassrootsService {
        leaves = List.copyOf(leaves);
        makeUps = List.copyOf(makeUps);
    }

    /** One to be filled by a form. */
    public static GrassrootsService blank(UUID id, long version) {
        return new GrassrootsService(
                id,
                version,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                ServiceReckoning.NONE);
    }

    public String name() {
        return person.map(Named::name).orElse("");
    }

    public String label() {
        return (name() + " " + kind.map(ServiceKind::title).orElse("")).strip();
    }

    public GrassrootsService with(ServiceReckoning other) {
        return new GrassrootsService(
                id, version, person, section, kind, place, beganOn, years, leaves, leftOn, wentTo, plan, planDue,
                makeUps, settledOn, note, other);
    }
}
