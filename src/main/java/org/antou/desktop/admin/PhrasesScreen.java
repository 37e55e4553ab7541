package org.antou.desktop.admin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.settings.Phrases;
import org.antou.text.likeness.StockPhrases;

/** 常用套话: one phrase a line; administrators edit, add, delete and go back to the list of the program. */
public final class PhrasesScreen implements Screen {

    private final Workplace place;
    private final Phrases phrases;
    private final TextArea text = new TextArea();
    private final Trouble trouble = new Trouble();
    private final VBox node;
    private List<String> loaded = List.of();

    public PhrasesScreen(Workplace place, Phrases phrases) {
        this.place = place;
        this.phrases = phrases;
        text.setId("phrases");
        text.setEditable(administrator());
        VBox.setVgrow(text, Priority.ALWAYS);
        Button save = Words.button("保存", this::save);
        save.setId("save-phrases");
        Button shipped = Words.button("换成软件自带的", () -> text.setText(String.join("\n", StockPhrases.shipped())));
        save.setVisible(administrator());
        shipped.setVisible(administrator());
        node = new VBox(
                Words.row(Words.title("常用套话"), Words.gap(), shipped, save),
                Words.hint("查重(会议记录、谈话、报告是否雷同)时,这些人人都写的话只按两成计算。一行一句,标点和数字不影响。"),
                trouble,
                text);
        node.getStyleClass().add("screen");
    }

    private boolean administrator() {
        return place.session().role().covers(Role.ADMINISTRATOR);
    }

    @Override
    public Node node() {
        return node;
    }

    /** Does not throw away what is typed and not saved yet. */
    @Override
    public void shown() {
        if (lines().equals(loaded)) {
            place.jobs().run("读取常用套话", job -> phrases.list(), this::show, trouble::show);
        }
    }

    private List<String> lines() {
        return text.getText().lines().toList();
    }

    private void show(List<String> list) {
        trouble.clear();
        text.setText(String.join("\n", list));
        loaded = lines();
    }

    private void save() {
        List<String> typed = lines();
        place.jobs()
                .run(
                        "保存常用套话",
                        job -> {
                            phrases.save(place.session(), typed);
                            return phrases.list();
                        },
                        saved -> {
                            show(saved);
                            place.navigator().status("已保存 " + saved.size() + " 句常用套话。");
                        },
                        trouble::show);
    }
}
