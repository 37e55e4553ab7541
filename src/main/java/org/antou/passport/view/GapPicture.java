package org.antou.passport.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.passport.model.DocumentDays;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.PersonDays;
import org.antou.passport.model.Stretch;
import org.antou.register.Named;

/** The days of one person as a picture: a line for the duty, the filing and each document; what is missing is numbered and told. */
final class GapPicture {

    private static final int CIRCLED = 20;

    private final PersonDays days;
    private final List<GapLine> lines;
    private final TimeScale scale;
    private final VBox node = new VBox();

    private GapPicture(PersonDays days, List<GapLine> lines) {
        this.days = days;
        this.lines = lines;
        this.scale = TimeScale.of(days);
    }

    static Node of(PersonDays days, List<GapLine> lines) {
        GapPicture picture = new GapPicture(days, lines);
        picture.draw();
        return picture.node;
    }

    private void draw() {
        node.setId("gap-picture");
        node.getStyleClass().add("gap-picture");
        node.getStylesheets()
                .add(Objects.requireNonNull(GapPicture.class.getResource("/org/antou/passport/gap.css"), "gap.css")
                        .toExternalForm());
        String section = days.person()
                .section()
                .map(Named::name)
                .map(name -> "(" + name + ")")
                .orElse("");
        String doubt =
                days.duty().doubt().map(why -> "。" + days.person().name() + why).orElse("");
        node.getChildren()
                .addAll(
                        label(days.person().name() + section + ":" + lines.size() + " 段真空" + doubt, "gap-title"),
                        legend(),
                        axis(),
                        row("应备案", duty()),
                        row("登记备案", filing()));
        days.documents()
                .forEach(document ->
                        node.getChildren().add(row(document.document().label(), document(document))));
        for (GapLine line : lines) {
            node.getChildren()
                    .add(label(
                            number(line) + " " + what(line) + " " + line.between() + ":" + line.words(), "gap-words"));
        }
    }

    private static String what(GapLine line) {
        return line.gap().kind().title()
                + line.document().map(d -> " " + d.name()).orElse("");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node legend() {
        HBox legend = new HBox(
                key("time-duty", "应备案"),
                key("time-there", "已备案、在管"),
                key("time-out", "借出"),
                key("time-missing", "真空(①②……)"),
                key("time-timely", "按期上交前"));
        legend.getStyleClass().add("gap-legend");
        return legend;
    }

    private static Node key(String style, String word) {
        Region box = new Region();
        box.getStyleClass().addAll("time-bar", "gap-key", style);
        HBox key = new HBox(box, new Label(word));
        key.getStyleClass().add("gap-legend-key");
        return key;
    }

    private Node axis() {
        TimeLane lane = new TimeLane(scale);
        lane.getStyleClass().add("time-axis");
        scale.years().forEach(day -> {
            lane.mark(Stretch.since(day), String.valueOf(day.getYear()));
            lane.bar(new Stretch(day, Optional.of(day.plusDays(1))), "time-tick", day.getYear() + " 年初");
        });
        return row("", lane);
    }

    private static Node row(String title, TimeLane lane) {
        Label name = new Label(title);
        name.getStyleClass().add("gap-row");
        HBox.setHgrow(lane, Priority.ALWAYS);
        HBox row = new HBox(name, lane);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private TimeLane duty() {
        TimeLane lane = new TimeLane(scale);
        days.duty().days().ifPresent(due -> lane.bar(due, "time-duty", "应备案 " + told(due)));
        return lane;
    }

    private TimeLane filing() {
        TimeLane lane = new TimeLane(scale);
        days.filed().forEach(filed -> lane.bar(filed, "time-there", "已备案 " + told(filed)));
        missing(lane, Optional.empty());
        return lane;
    }

    private TimeLane document(DocumentDays document) {
        TimeLane lane = new TimeLane(scale);
        for (DocumentDays.Phase phase : document.phases()) {
            boolean there = List.of(DocumentState.KEPT, DocumentState.ABOVE, DocumentState.EXPIRED)
                    .contains(phase.state());
            phase.days()
                    .filter(stretch -> there)
                    .ifPresent(stretch ->
                            lane.bar(stretch, "time-there", phase.state().title() + " " + told(stretch)));
        }
        document.out().forEach(out -> lane.bar(out, "time-out", "借出 " + told(out)));
        missing(lane, Optional.of(document.document().id()));
        return lane;
    }

    private void missing(TimeLane lane, Optional<UUID> document) {
        lines.stream()
                .filter(line -> line.document().map(Named::id).equals(document))
                .forEach(line -> {
                    boolean timely = line.standing() == org.antou.passport.model.GapStanding.TIMELY;
                    lane.bar(
                            line.gap().stretch(),
                            timely ? "time-timely" : "time-missing",
                            number(line) + " " + what(line) + " " + line.between());
                    lane.mark(line.gap().stretch(), number(line) + line.days() + "天");
                });
    }

    private String number(GapLine line) {
        int at = lines.indexOf(line) + 1;
        return at <= CIRCLED ? String.valueOf((char) ('①' + at - 1)) : "(" + at + ")";
    }

    private static String told(Stretch days) {
        return days.from() + " 至 "
                + days.to().map(to -> to.minusDays(1).toString()).orElse("今");
    }
}
