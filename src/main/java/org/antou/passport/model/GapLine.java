package org.antou.passport.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * One gap of one person as it is listed; reckoned on a day and never saved.
 *
 * @param section  the person's section
 * @param document which booklet was missing; empty where the filing was
 * @param standing what has become of it by that day
 * @param days     its days up to and with that day
 * @param words    between which two days it lies and why, a sentence
 */
public record GapLine(
        Named person,
        Optional<Named> section,
        Optional<Named> document,
        Gap gap,
        GapStanding standing,
        long days,
        String words) {

    /** The register's key of the list; gaps are no records. */
    public static final String REGISTER = "gap";

    /** The same for the same gap, whenever it is reckoned. */
    public UUID id() {
        String facts = person.id() + " " + document.map(Named::id) + " " + gap.kind() + " "
                + gap.stretch().from();
        return UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8));
    }

    public GapLength length() {
        return GapLength.of(days);
    }

    /** The rule and where it comes from. */
    public String basis() {
        return switch (gap.kind()) {
            case FILING -> "《关于加强国家工作人员因私事出国(境)管理的暂行规定》第五条(登记备案,变动及时变更);算法为产品规则";
            case CUSTODY -> "登记备案人员的因私证件集中保管,用后按期归还(各地办法,天数为参数);算法为产品规则";
            case HANDBACK -> "离任后证件退还本人或移交新单位(各地办法〔待核〕);算法为产品规则";
        };
    }

    /** Its days from the first to the last, as people say them. */
    public String between() {
        LocalDate from = gap.stretch().from();
        return gap.stretch().to().map(to -> from + " 至 " + to.minusDays(1)).orElse(from + " 起至今") + ",共 " + days + " 天";
    }
}
