package org.antou.attachment.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.attachment.Incoming;
import org.antou.attachment.Marking;

/** Asked once for all files that come together: 密级, whether photos are made smaller, and about names that speak of secrets. */
final class AttachForm extends VBox {

    private static final int NAMED = 12;

    private final List<Incoming> files;
    private final MarkingBox marking = new MarkingBox(Marking.NONE);
    private final CheckBox shrink = new CheckBox("照片缩小、转正后再附上(扫描件、要放大看的不要勾)");
    private final CheckBox noSecret = new CheckBox("我确认这些文件不是国家秘密");
    private final Label mistake = new Label();

    AttachForm(List<Incoming> files, List<String> doubtful) {
        this.files = files;
        String names = files.stream().limit(NAMED).map(Incoming::name).collect(Collectors.joining("\n"));
        getChildren().addAll(line(files.size() > NAMED ? names + "\n…共 " + files.size() + " 个文件" : names), marking);
        if (files.stream().anyMatch(f -> photo(f.name()))) {
            shrink.setId("attachment-shrink");
            getChildren().add(shrink);
        }
        if (doubtful.isEmpty()) {
            noSecret.setSelected(true);
        } else {
            noSecret.setId("attachment-no-secret");
            getChildren().addAll(line("文件名里有“秘密”“机密”或“绝密”:" + String.join("、", doubtful)), noSecret);
        }
        mistake.getStyleClass().add("field-error");
        mistake.setWrapText(true);
        getChildren().add(mistake);
        getStyleClass().add("small-form");
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static boolean photo(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|bmp)");
    }

    /** The files as they are to be attached; empty, and said why, where something is still wrong. */
    Optional<List<Incoming>> read() {
        if (marking.value().stateSecret()) {
            mistake.setText("密级是“" + marking.value().title() + "”的文件不能附上。");
            return Optional.empty();
        }
        if (!noSecret.isSelected()) {
            mistake.setText("请先确认这些文件不是国家秘密;是的话,不能附上。");
            return Optional.empty();
        }
        return Optional.of(files.stream()
                .map(f -> f.marked(marking.value()).shrunk(shrink.isSelected()).confirmed(true))
                .toList());
    }
}
