package org.antou.desktop.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Workplace;
import org.antou.settings.Fields;
import org.antou.settings.Fields.Field;

/** 停用的字段: ticked fields are in use; what holds something already is told before it is switched off. */
public final class FieldsScreen implements Screen {

    private static final String HINT = "不需要收集的内容可以停用(《个人信息保护法》第六条:限于实现处理目的的最小范围)。去掉勾的字段不再出现在表格、表单、导出、模板和导入里;"
            + "已经登记的内容不删除,重新启用就又看得见;历史记录和备份里一直都有。";

    private final Workplace place;
    private final Fields fields;
    private final Supplier<List<SheetPort<?>>> registers;
    private final Runnable renew;
    private final Map<Field, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<Field, Integer> filled = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final Trouble trouble = new Trouble();
    private final VBox node;

    /** @param renew builds the window anew, after the fields have changed */
    public FieldsScreen(Workplace place, Fields fields, Supplier<List<SheetPort<?>>> registers, Runnable renew) {
        this.place = place;
        this.fields = fields;
        this.registers = registers;
        this.renew = renew;
        list.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button save = Words.button("保存", this::save);
        save.setId("save-fields");
        node = new VBox(Words.row(Words.title("停用的字段"), Words.gap(), save), Words.hint(HINT), trouble, scroll);
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    /** A field of a register, whether it is in use, and how many records hold something in it. */
    private record Line(String register, Field field, boolean inUse, int filled) {}

    @Override
    public void shown() {
        place.jobs().run("读取字段", job -> lines(), this::show, trouble::show);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        registers.get().forEach(port -> lines(port, lines));
        return lines;
    }

    private static <R> void lines(SheetPort<R> port, List<Line> lines) {
        if (port.optional().isEmpty()) {
            return;
        }
        List<R> rows = port.all();
        for (String key : port.optional()) {
            Column<R> column = port.columns().get(key);
            Field field = new Field(port.key(), key, port.title() + "·" + column.title());
            int count = (int) rows.stream()
                    .filter(row -> column.value(row)
                            .filter(value -> !Boolean.FALSE.equals(value))
                            .isPresent())
                    .count();
            lines.add(new Line(port.title(), field, !port.off().contains(key), count));
        }
    }

    private void show(List<Line> lines) {
        trouble.clear();
        boxes.clear();
        filled.clear();
        list.getChildren().clear();
        Map<String, FlowPane> panes = new LinkedHashMap<>();
        for (Line line : lines) {
            FlowPane pane = panes.computeIfAbsent(line.register(), register -> {
                FlowPane fresh = new FlowPane(16, 8);
                list.getChildren().addAll(Words.text(register), fresh);
                return fresh;
            });
            String title = line.field().title().substring(line.register().length() + 1);
            CheckBox box = new CheckBox(line.filled() == 0 ? title : title + "(" + line.filled() + " 条有内容)");
            box.setSelected(line.inUse());
            box.setId("field-" + line.field().register() + "-" + line.field().key());
            boxes.put(line.field(), box);
            filled.put(line.field(), line.filled());
            pane.getChildren().add(box);
        }
    }

    private void save() {
        List<Field> off = boxes.entrySet().stream()
                .filter(e -> !e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        List<String> holding = off.stream()
                .filter(field -> filled.get(field) > 0)
                .map(field -> field.title() + "(" + filled.get(field) + " 条)")
                .toList();
        String kept = holding.isEmpty() ? "" : "这些停用的字段里已有内容,会保留但不再显示:" + String.join("、", holding) + "。\n";
        if (!place.dialogs().confirm("保存停用的字段", kept + "停用 " + off.size() + " 个字段,窗口随即按新的字段重新打开。", "保存")) {
            return;
        }
        place.jobs()
                .run(
                        "保存停用的字段",
                        job -> {
                            fields.save(place.session(), off);
                            return off.size();
                        },
                        count -> renew.run(),
                        trouble::show);
    }
}
