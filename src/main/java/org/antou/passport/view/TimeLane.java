package org.antou.passport.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.antou.passport.model.Stretch;

/** One line of a picture of days: bars from day to day below, the marks of those that are missing above them. */
final class TimeLane extends Pane {

    private static final double BAR = 1.0;
    private static final double MARK = 1.35;
    private static final double GAP = 0.35;
    private static final double LEAST = 3;

    private final TimeScale scale;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private record Bar(Stretch days, Node node) {}

    private record Mark(Stretch days, Label node) {}

    TimeLane(TimeScale scale) {
        this.scale = scale;
        getStyleClass().add("time-lane");
        setMinWidth(0);
    }

    /** A bar; the last one laid stands in front. */
    void bar(Stretch days, String style, String told) {
        Region bar = new Region();
        bar.getStyleClass().addAll("time-bar", style);
        Tooltip.install(bar, new Tooltip(told));
        bar.setAccessibleText(told);
        bars.add(new Bar(days, bar));
        getChildren().add(bar);
    }

    /** A short word above a bar. */
    void mark(Stretch days, String word) {
        Label mark = new Label(word);
        mark.getStyleClass().add("time-mark");
        marks.add(new Mark(days, mark));
        getChildren().add(mark);
    }

    /** Room for marks, where there are any; in em. */
    private double above() {
        return marks.isEmpty() ? GAP : MARK;
    }

    private double em() {
        return new Label().getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * (above() + BAR + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** A mark that has no room where it belongs moves on behind the one before it. */
    @Override
    protected void layoutChildren() {
        double em = em();
        double width = getWidth();
        for (Bar bar : bars) {
            double from = scale.at(bar.days().from()) * width;
            double to = bar.days().to().map(scale::at).orElse(1.0) * width;
            bar.node().resizeRelocate(from, em * above(), Math.max(LEAST, to - from), em * BAR);
        }
        double free = 0;
        for (Mark mark : marks) {
            double wide = mark.node().prefWidth(-1);
            double from = Math.max(free, Math.min(scale.at(mark.days().from()) * width, width - wide));
            mark.node().resizeRelocate(from, 0, wide, em * MARK);
            free = from + wide;
        }
    }
}
