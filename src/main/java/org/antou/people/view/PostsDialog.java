package org.antou.people.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.people.Branches;
import org.antou.people.model.PartyPost;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.register.view.Workplace;

/** 书记和支委: the posts of the members of a branch, given in one step. */
record PostsDialog(Workplace workplace, Branches branches, Runnable done) {

    private static final String NONE = "无";
    private static final double HEIGHT = 360;

    void open(UUID branch) {
        workplace
                .jobs()
                .run(
                        "读取支部名册",
                        job -> branches.roster(branch),
                        found -> found.ifPresent(this::ask),
                        workplace.dialogs()::problem);
    }

    private void ask(Roster roster) {
        if (roster.members().isEmpty()) {
            workplace.dialogs().info("书记和支委", "这个支部还没有名册。请先在“人员”里填写党员的政治面貌和所在党支部。");
            return;
        }
        Map<UUID, ComboBox<String>> boxes = new LinkedHashMap<>();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        for (Person person : roster.members()) {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().add(NONE);
            Stream.of(PartyPost.values()).map(PartyPost::title).forEach(box.getItems()::add);
            box.setValue(person.party().post().map(PartyPost::title).orElse(NONE));
            grid.addRow(boxes.size(), new Label(person.name()), box);
            boxes.put(person.id(), box);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(Math.min(HEIGHT, 60 + roster.members().size() * 40.0));
        VBox content = new VBox(new Label("每个支部一名书记;设支委会的,委员3至5人,一般不超过7人。"), scroll);
        content.getStyleClass().add("dialog-form");
        workplace
                .dialogs()
                .form("书记和支委:" + roster.branch().name(), content, "保存", () -> Optional.of(chosen(boxes)))
                .ifPresent(posts -> save(roster.branch().id(), posts));
    }

    private static Map<UUID, PartyPost> chosen(Map<UUID, ComboBox<String>> boxes) {
        Map<UUID, PartyPost> posts = new LinkedHashMap<>();
        boxes.forEach((id, box) -> Stream.of(PartyPost.values())
                .filter(post -> post.title().equals(box.getValue()))
                .findFirst()
                .ifPresent(post -> posts.put(id, post)));
        return posts;
    }

    private void save(UUID branch, Map<UUID, PartyPost> posts) {
        workplace
                .jobs()
                .run(
                        "登记书记和支委",
                        job -> {
                            branches.assign(workplace.session(), branch, posts);
                            return posts.size();
                        },
                        count -> {
                            workplace.navigator().status("已登记 " + count + " 名支部任职人员。");
                            done.run();
                        },
                        workplace.dialogs()::problem);
    }
}
