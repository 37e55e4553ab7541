package org.antou.desktop.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.Comparison;
import org.antou.app.CountWords;
import org.antou.app.Inside;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Item;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.desktop.admin.Tables;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;

/** What is shown of one bundle: what it holds, and how that differs from now. */
final class BundleDialogs {

    /** Of each kind of difference so many records are named. */
    private static final int NAMED = 100;

    private final Workplace place;

    BundleDialogs(Workplace place) {
        this.place = place;
    }

    /** A line of a table of differences or contents. */
    private record Line(String register, String what, String record) {}

    void inside(Path file, Inside inside) {
        TableView<Line> records = table("bundle-records", "没有记录。");
        inside.registers()
                .forEach(register -> register.records()
                        .forEach(record -> records.getItems().add(new Line(register.title(), "", record))));
        records.getColumns().remove(1);
        VBox box = box(
                Words.text(facts(inside.manifest())),
                Words.hint(files(inside.manifest())),
                Words.hint("各台账里的记录(每本列前500条):"),
                records);
        place.dialogs().show("备份包 " + file.getFileName(), box);
    }

    private String facts(Manifest manifest) {
        return "写入时间 " + Days.minute(manifest.at(), place.clock().getZone()) + ",程序 " + manifest.program() + ",库结构第 "
                + manifest.contents().schema() + " 版,改动历史 "
                + manifest.contents().head().seq() + " 条。\n内容:"
                + CountWords.of(manifest.contents().counts()) + "。\n链头:"
                + manifest.contents().head().digest();
    }

    private static String files(Manifest manifest) {
        List<Item> sheets = manifest.of(Kind.READABLE);
        List<Item> attachments = new ArrayList<>(manifest.of(Kind.ATTACHMENT));
        boolean inside = !attachments.isEmpty();
        attachments.addAll(manifest.of(Kind.POOLED));
        long size = attachments.stream().mapToLong(Item::size).sum();
        return "不用本程序也能读的表格:" + String.join("、", sheets.stream().map(Item::name).toList()) + "。附件 "
                + attachments.size() + " 个"
                + (attachments.isEmpty() ? "。" : ",共 " + Sizes.of(size) + (inside ? ",装在包里。" : ",在旁边的附件库里。"));
    }

    void compared(Path file, Comparison comparison) {
        place.dialogs().show("与现在比较:" + file.getFileName(), differences(comparison));
    }

    /** What would change, to be shown alone or above a question. */
    VBox differences(Comparison comparison) {
        TableView<Line> table = table("bundle-differences", "各台账的记录完全一样。");
        for (Comparison.Register register : comparison.registers()) {
            add(table, register.title(), "现在有,备份里没有", register.onlyNow());
            add(table, register.title(), "备份里有,现在没有", register.onlyThen());
            add(table, register.title(), "两边都有,内容不同", register.changed());
        }
        return box(Words.text(counts(comparison)), table);
    }

    private static void add(TableView<Line> table, String register, String what, List<String> records) {
        String counted = what + "(" + records.size() + ")";
        records.stream().limit(NAMED).forEach(record -> table.getItems().add(new Line(register, counted, record)));
        if (records.size() > NAMED) {
            table.getItems().add(new Line(register, counted, "……另有 " + (records.size() - NAMED) + " 条"));
        }
    }

    private String counts(Comparison comparison) {
        StringBuilder text = new StringBuilder(
                "备份包写于 " + Days.minute(comparison.manifest().at(), place.clock().getZone()) + "。");
        var different = new TreeMap<String, String>();
        comparison.differences().forEach((table, rows) -> {
            String noun = CountWords.noun(table);
            if (!noun.equals(table)) {
                different.put(noun, noun + " " + rows[0] + " → 现在 " + rows[1]);
            }
        });
        text.append(different.isEmpty() ? "各类记录的条数都一样。" : "条数不同的:" + String.join(";", different.values()) + "。");
        return text.toString();
    }

    private static TableView<Line> table(String id, String empty) {
        TableView<Line> table = Tables.of(empty);
        table.setId(id);
        Tables.column(table, "登记", 10, Line::register);
        Tables.column(table, "情况", 13, Line::what);
        Tables.column(table, "记录", 36, Line::record);
        table.getStyleClass().add("preview-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static VBox box(javafx.scene.Node... content) {
        VBox box = new VBox(content);
        box.getStyleClass().add("preview-form");
        return box;
    }
}
