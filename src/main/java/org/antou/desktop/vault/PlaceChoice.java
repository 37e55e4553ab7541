package org.antou.desktop.vault;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.antou.app.Desk;
import org.antou.backup.Media.Present;
import org.antou.backup.place.Place;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;

/** Whose bundles are listed: those of this computer, of a second place that is there, or of any folder. */
final class PlaceChoice {

    private final Workplace place;
    private final Desk desk;
    private final Runnable changed;
    private final Option here;
    private final ComboBox<Option> box = new ComboBox<>();
    private final List<Option> others = new ArrayList<>();
    private final Node node;
    private boolean filling;

    PlaceChoice(Workplace place, Desk desk, Runnable changed) {
        this.place = place;
        this.desk = desk;
        this.changed = changed;
        this.here = new Option("这台电脑", desk.backups().place());
        box.setId("bundle-place");
        box.setConverter(new Titles());
        box.getItems().setAll(here);
        box.setValue(here);
        box.valueProperty().addListener((value, before, now) -> {
            if (!filling && now != null) {
                changed.run();
            }
        });
        node = Words.row(Words.hint("位置"), box, Words.button("其他文件夹…", this::browse));
    }

    /** A place under the name it has in the list. */
    private record Option(String title, Place place) {}

    Node node() {
        return node;
    }

    Place place() {
        return box.getValue().place();
    }

    /** Looks which second places are there. */
    void load() {
        place.jobs().run("查看第二存放处", job -> desk.media().present(), this::fill, problem -> {});
    }

    private void fill(List<Present> present) {
        List<Option> options = new ArrayList<>(List.of(here));
        present.forEach(p -> options.add(new Option(p.medium().name(), p.place())));
        options.addAll(others);
        if (options.stream()
                .map(Option::title)
                .toList()
                .equals(box.getItems().stream().map(Option::title).toList())) {
            return;
        }
        String before = box.getValue().title();
        filling = true;
        box.getItems().setAll(options);
        box.setValue(options.stream()
                .filter(o -> o.title().equals(before))
                .findFirst()
                .orElse(here));
        filling = false;
        if (!box.getValue().title().equals(before)) {
            changed.run();
        }
    }

    private void browse() {
        place.dialogs().folder("选择放备份包的文件夹").ifPresent(folder -> {
            Option option = new Option(folder.toString(), new Place(folder));
            others.add(option);
            box.getItems().add(option);
            box.setValue(option);
        });
    }

    /** Shows the title. */
    private static final class Titles extends StringConverter<Option> {
        @Override
        public String toString(Option option) {
            return option == null ? "" : option.title();
        }

        @Override
        public Option fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
