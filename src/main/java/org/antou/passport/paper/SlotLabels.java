package org.antou.passport.paper;

import java.util.List;
import org.antou.paper.Labels;
import org.antou.passport.model.Place;
import org.antou.passport.model.SlotCode;

/**
 * 柜位标签: cabinet, slot and the code that a stocktake scans. No name stands on them: whoever walks past a cabinet need not
 * read who has a passport in it, and a slot outlives its holder.
 */
public final class SlotLabels {

    private SlotLabels() {}

    public static Labels of(String unit, List<Place> slots) {
        return new Labels(
                "柜位标签",
                slots.stream()
                        .map(place -> new Labels.Label(SlotCode.of(place), place.title(), unit))
                        .toList());
    }
}
