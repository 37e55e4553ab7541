package org.antou.people.model;

import java.util.List;
import java.util.Optional;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * How a person serves the office, beside the section and post in which the person actually works.
 *
 * @param kind         编制类别
 * @param hired        入职时间: since when in this unit, from which day on whoever has to be filed has to be
 * @param since        since when in the present section and post
 * @param filedSection 编制所在科室
 * @param filedPost    备案职务
 * @param filedSince   since when filed so
 * @param former       {@link FormerPost} lines, the oldest first
 */
public record Service(
        Optional<StaffKind> kind,
        Optional<PartialDate> hired,
        Optional<PartialDate> since,
        Optional<Named> filedSection,
        String filedPost,
        Optional<PartialDate> filedSince,
        List<String> former) {

    public Service {
        former = List.copyOf(former);
    }

    static Service none() {
        return new Service(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of());
    }
}
