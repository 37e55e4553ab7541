package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.antou.register.Finding;
import org.antou.text.likeness.LikenessIndex;
import org.antou.text.likeness.StockPhrases;

/** Copied minutes: records whose text stands in an earlier one (《通报》第32项). */
public final class Copies {

    private static final CheckRule COPIED =
            new CheckRule("copied", "《通报》第32项、第26项(记录内容雷同、照抄);比例为参数", "请对照两份记录;确实同日同题的,可标为已看过。");

    private final CheckFrame frame;
    private final LikenessIndex<UUID> index;
    private final Map<UUID, Meeting> seen = new HashMap<>();
    private final Map<String, Meeting> whole = new HashMap<>();

    private Copies(CheckFrame frame, StockPhrases phrases) {
        this.frame = frame;
        this.index = new LikenessIndex<>(phrases);
    }

    /**
     * Every record, the oldest first, against those before it; of each the one it resembles most.
     *
     * @param told    how many are done, told now and then
     * @param stopped whether the clerk has had enough; what was found until then is handed back
     */
    public static List<Finding> of(
            List<Meeting> meetings, CheckFrame frame, StockPhrases phrases, IntConsumer told, BooleanSupplier stopped) {
        Copies copies = new Copies(frame, phrases);
        List<Finding> found = new ArrayList<>();
        List<Meeting> ordered = meetings.stream()
                .filter(m -> m.held() && m.on().isPresent())
                .sorted(Comparator.comparing(m -> m.on().get()))
                .toList();
        for (int i = 0; i < ordered.size() && !stopped.getAsBoolean(); i++) {
            told.accept(i);
            copies.look(ordered.get(i)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<Finding> look(Meeting meeting) {
        String text = meeting.minutes().written();
        if (text.isBlank()) {
            return Optional.empty();
        }
        // The same text word for word needs no comparing; a record kept under two kinds of one day is one meeting.
        Optional<Meeting> same = Optional.ofNullable(whole.putIfAbsent(text, meeting));
        if (same.isPresent()) {
            return same.filter(other -> !oneOccasion(meeting, other)).map(other -> finding(meeting, other, 100));
        }
        Optional<Finding> found =
                index.searchExcept(text, frame.limits().alike(), id -> oneOccasion(meeting, seen.get(id))).stream()
                        .findFirst()
                        .map(hit -> finding(
                                meeting, seen.get(hit.key()), hit.likeness().percent()));
        seen.put(meeting.id(), meeting);
        index.add(meeting.id(), text);
        return found;
    }

    private static boolean oneOccasion(Meeting one, Meeting other) {
        return one.on().equals(other.on()) && one.branch().equals(other.branch());
    }

    private static Finding finding(Meeting meeting, Meeting other, int percent) {
        return COPIED.about(meeting, other.id().toString(), percent + "%的文字与“" + other.label() + "”相同。");
    }
}
