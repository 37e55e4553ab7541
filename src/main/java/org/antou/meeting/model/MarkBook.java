package org.antou.meeting.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The meetings of a year, by branch and kind. */
final class MarkBook {

    private record Key(UUID branch, MeetingKind kind) {}

    private final Map<Key, List<MeetingMark>> byKey = new HashMap<>();

    MarkBook(List<MeetingMark> marks) {
        marks.forEach(
                mark -> byKey.computeIfAbsent(new Key(mark.branch(), mark.kind()), key -> new java.util.ArrayList<>())
                        .add(mark));
    }

    /** @param group one that the meeting must be of; empty for any. A branch's only group need not be named. */
    List<MeetingMark> of(UUID branch, MeetingKind kind, String group, boolean only) {
        return byKey.getOrDefault(new Key(branch, kind), List.of()).stream()
                .filter(mark -> group.isEmpty()
                        || mark.group().equals(group)
                        || only && mark.group().isEmpty())
                .toList();
    }
}
