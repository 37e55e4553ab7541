package org.antou.passport.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;

/** Slots in which booklets of more than one person are registered: one of them is surely written down wrong. */
final class SharedSlots {

    private SharedSlots() {}

    static List<Finding> of(List<TravelDocument> documents) {
        Map<String, List<TravelDocument>> bySlot = documents.stream()
                .filter(document ->
                        document.state().hasSlot() && document.person().isPresent())
                .filter(document -> !document.place().slot().isEmpty())
                .collect(Collectors.groupingBy(SharedSlots::slot, TreeMap::new, Collectors.toList()));
        List<Finding> found = new ArrayList<>();
        bySlot.values().stream()
                .filter(inOne ->
                        inOne.stream().map(TravelDocument::person).distinct().count() > 1)
                .forEach(inOne -> found.add(finding(inOne)));
        return found;
    }

    private static String slot(TravelDocument document) {
        Place place = document.place();
        return PlaceOrder.plain(place.cabinet()) + " " + PlaceOrder.plain(place.slot());
    }

    private static Finding finding(List<TravelDocument> inOne) {
        String place = inOne.get(0).place().title();
        String who = inOne.stream()
                .map(document -> document.person().map(Named::name).orElse("") + "的" + document.label())
                .collect(Collectors.joining("、"));
        return new Finding(
                "passport.sharedSlot",
                Optional.of(new RecordRef(TravelDocument.REGISTER, inOne.get(0).id())),
                place,
                place + " 登记了不止一个人的证件:" + who + "。",
                "产品规则",
                "请开柜核对,把登记错的柜位改过来;确实合放的,建议分开放。");
    }
}
