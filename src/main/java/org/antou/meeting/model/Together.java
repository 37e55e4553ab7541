package org.antou.meeting.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.antou.register.Named;

/**
 * 套开: a life meeting held along with something else (《通报》第25项, §3.5). A 组织生活会 and any other meeting of its branch on
 * its day; a 民主生活会 and a day of learning or visiting on its day to which somebody of the group went. 民主评议 may be held
 * along; a 主题党日 with a 党课, a 大会 or a 学习 is nothing of the kind.
 */
public final class Together {

    private static final Set<MeetingKind> WITHIN = Set.of(MeetingKind.ORG_LIFE, MeetingKind.APPRAISAL);
    private static final Set<MeetingKind> LEARNING =
            Set.of(MeetingKind.PARTY_DAY, MeetingKind.LECTURE, MeetingKind.STUDY);
    private static final List<String> WORDS = List.of("学先进", "学习先进", "先进人物", "先进典型", "先进事迹", "参观");

    private Together() {}

    /** Which of these meetings a life meeting was held along with. */
    public static List<Meeting> of(Meeting life, List<Meeting> meetings) {
        return meetings.stream().filter(other -> is(life, other)).toList();
    }

    static boolean is(Meeting life, Meeting other) {
        boolean sameDay = life.held()
                && other.held()
                && life.on().isPresent()
                && life.on().equals(other.on())
                && !life.id().equals(other.id());
        if (!sameDay) {
            return false;
        }
        return switch (life.kind()) {
            case ORG_LIFE ->
                !WITHIN.contains(other.kind())
                        && life.branch().isPresent()
                        && life.branch().map(Named::id).equals(other.branch().map(Named::id));
            case DEMOCRATIC_LIFE ->
                LEARNING.contains(other.kind())
                        && other.attendance().present().stream().anyMatch(life.attendance()::hasPresent);
            default -> false;
        };
    }

    /** What in a life meeting's own title, topics and agenda speaks of learning from others or of a visit. */
    static List<String> words(Meeting life) {
        if (life.kind() == MeetingKind.APPRAISAL) {
            return List.of();
        }
        Minutes is = life.minutes();
        String told = Stream.concat(Stream.of(is.title(), is.agenda()), is.topics().stream())
                .reduce("", (a, b) -> a + "\n" + b);
        return WORDS.stream().filter(told::contains).toList();
    }
}
