package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.people.model.Branch;
import org.antou.register.Named;
import org.antou.register.Values;

/** Invented meetings for tests, field by field. */
public final class MeetingSamples {

    private MeetingSamples() {}

    /** A meeting of a branch with these fields: key, value, key, value… */
    public static Meeting of(Branch branch, MeetingKind kind, String on, Object... fields) {
        Meeting blank = Meeting.blank(UUID.randomUUID(), 0);
        Values values = MeetingColumns.ALL
                .values(blank)
                .with(MeetingColumns.BRANCH, Optional.of(branch.named()))
                .with(MeetingColumns.KIND, Optional.of(kind))
                .with(MeetingColumns.ON, Optional.of(LocalDate.parse(on)));
        return with(blank, values, fields);
    }

    public static Meeting with(Meeting meeting, Object... fields) {
        return with(meeting, MeetingColumns.ALL.values(meeting), fields);
    }

    private static Meeting with(Meeting meeting, Values values, Object... fields) {
        Values all = values;
        for (int i = 0; i < fields.length; i += 2) {
            all = all.with((String) fields[i], Optional.of(fields[i + 1]));
        }
        return MeetingColumns.ALL.apply().apply(meeting, all);
    }

    /** A record in which nothing is to be found. */
    public static Meeting sound(Branch branch, MeetingKind kind, String on, List<Named> present) {
        return of(
                branch,
                kind,
                on,
                MeetingColumns.FROM,
                "09:00",
                MeetingColumns.TO,
                "10:30",
                MeetingColumns.PLACE,
                "三楼会议室",
                MeetingColumns.CHAIR,
                present.get(0),
                MeetingColumns.RECORDER,
                present.get(0),
                MeetingColumns.TOPICS,
                List.of("学习上级会议精神"),
                MeetingColumns.PRESENT,
                present,
                MeetingColumns.CONTENT,
                text(on.hashCode() + kind.ordinal() * 31L + branch.name().hashCode()));
    }

    /** A text of some 250 characters that resembles no other. */
    public static String text(long seed) {
        StringBuilder text = new StringBuilder();
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 250; i++) {
            text.append((char) ('一' + random.nextInt(8_000)));
        }
        return text.toString();
    }

    public static MeetingMark mark(Branch branch, MeetingKind kind, String on) {
        return new MeetingMark(
                UUID.randomUUID(),
                branch.id(),
                kind,
                "",
                MeetingState.HELD,
                "",
                LocalDate.parse(on),
                Optional.of(LocalDate.parse(on)));
    }

    public static List<Named> persons(String... names) {
        return Stream.of(names).map(name -> new Named(UUID.randomUUID(), name)).toList();
    }

    public static List<Named> persons(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Named(UUID.randomUUID(), "党员" + i))
                .toList();
    }
}
