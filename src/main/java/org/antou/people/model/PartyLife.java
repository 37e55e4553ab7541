package org.antou.people.model;

import java.util.Optional;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * A person in the Party.
 *
 * @param joined    入党时间: the branch's resolution, approved from above
 * @param confirmed 转正时间, from which the Party standing (党龄) counts
 * @param branch    the branch of the person's membership
 * @param group     党小组, by its name in the branch
 */
public record PartyLife(
        Optional<PartyStatus> status,
        Optional<PartialDate> joined,
        Optional<PartialDate> confirmed,
        Optional<Named> branch,
        String group,
        Optional<PartyPost> post) {

    static PartyLife none() {
        return new PartyLife(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    public boolean isMember() {
        return status.filter(PartyStatus::isMember).isPresent();
    }

    public boolean isFullMember() {
        return status.filter(PartyStatus::isFullMember).isPresent();
    }
}
