package org.antou.desktop.vault;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.backup.Media.Present;

/** Which media have appeared since one looked last; one that was pulled out and came back appears again. */
final class Arrivals {

    private Set<UUID> here = Set.of();

    List<Present> among(List<Present> now) {
        List<Present> fresh =
                now.stream().filter(p -> !here.contains(p.medium().id())).toList();
        here = now.stream().map(p -> p.medium().id()).collect(Collectors.toUnmodifiableSet());
        return fresh;
    }

    boolean here(UUID medium) {
        return here.contains(medium);
    }
}
