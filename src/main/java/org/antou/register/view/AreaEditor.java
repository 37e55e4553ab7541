package org.antou.register.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** Text of several lines, in a field that grows with it; or a list, one entry a line. Tab goes on to the next field. */
final class AreaEditor implements Editor {

    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 10;

    private final TextArea area = new TextArea();
    private final boolean lines;

    AreaEditor(boolean lines) {
        this.lines = lines;
        area.setWrapText(true);
        area.setPrefRowCount(LEAST_ROWS);
        area.textProperty().addListener((p, was, is) -> grow());
        area.widthProperty().addListener((p, was, is) -> grow());
        if (lines) {
            area.setPromptText("一行一条");
        }
    }

    private void grow() {
        double perLine = Math.max(10, area.getWidth() / area.getFont().getSize() - 2);
        long rows = Arrays.stream(area.getText().split("\n", -1))
                .mapToLong(line -> 1 + (long) (line.length() / perLine))
                .sum();
        area.setPrefRowCount((int) Math.max(LEAST_ROWS, Math.min(MOST_ROWS, rows)));
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public Node focus() {
        return area;
    }

    @Override
    public Optional<?> value() {
        String text = area.getText().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lines ? entries(text) : text);
    }

    private static List<String> entries(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    @Override
    public void show(Optional<?> value) {
        area.setText(value.map(v -> v instanceof List<?> list ? joined(list) : v.toString())
                .orElse(""));
    }

    private static String joined(List<?> list) {
        return String.join("\n", list.stream().map(Object::toString).toList());
    }

    @Override
    public void onEdit(Runnable edited) {
        area.textProperty().addListener((p, was, is) -> edited.run());
    }

    @Override
    public boolean keepsEnter() {
        return true;
    }
}
