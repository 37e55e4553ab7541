package org.antou.register.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.antou.register.FieldChange;
import org.antou.register.Violation;
import org.antou.settings.Draft;
import org.antou.ui.Composition;
import org.antou.ui.Icons;
import org.antou.ui.InputMethodGuard;
import org.antou.ui.PickerField;

/**
 * The form of a register's record, built from its editable columns. What is wrong stands under the field, Save goes to
 * the first mistake; a draft is kept while one writes; what somebody else changed meanwhile is shown before it is lost.
 */
public final class RecordForm<R> {

    private final Workplace workplace;
    private final FormSpec<R> spec;
    private final List<FormPart<R>> parts;
    private final FormFields<R> fields;
    private final FormBody body;
    private final DraftKeeper drafts;
    private final FormSaver<R> saver;
    private final FormFollower<R> follower;
    private final DraftBanner banner = new DraftBanner();
    private final Label general = new Label();
    private final Button saveButton = new Button("保存", Icons.SAVE.node());
    private final Button cancelButton = new Button("取消");
    private final BorderPane root = new BorderPane();
    private final Composition composition = InputMethodGuard.track(root);
    private final List<Consumer<R>> savedListeners = new ArrayList<>();
    private final List<Runnable> closedListeners = new ArrayList<>();
    private Optional<Editing<R>> editing = Optional.empty();
    private boolean showing;
    private boolean pressed;
    private SaveGate<R> gate = SaveGate.open();

    public RecordForm(Workplace workplace, FormSpec<R> spec, List<FormPart<R>> parts) {
        this.workplace = workplace;
        this.spec = spec;
        this.parts = List.copyOf(parts);
        this.fields = new FormFields<>(spec, new Editors(workplace, spec.pickers()));
        this.body = new FormBody(fields, spec.groups(), this.parts);
        this.drafts = new DraftKeeper(workplace, spec.key());
        this.saver = new FormSaver<>(workplace, spec, this.parts, this::saved, this::again);
        this.follower = new FormFollower<>(spec.help(), fields, this::standing);
        assemble();
    }

    private void assemble() {
        saveButton.getStyleClass().add("accent");
        saveButton.setOnAction(e -> save());
        cancelButton.setOnAction(e -> leave());
        general.getStyleClass().add("form-message");
        general.setWrapText(true);
        HBox buttons = new HBox(saveButton, cancelButton, general);
        buttons.getStyleClass().add("form-buttons");
        root.setTop(banner);
        root.setCenter(body.node());
        root.setBottom(buttons);
        root.getStyleClass().add("record-form");
        fields.boxes().forEach(b -> b.editor().onEdit(this::edited));
        parts.forEach(p -> p.onEdit(this::edited));
        fields.masked().forEach((column, editor) -> editor.onAsk(() -> reveal(column, editor)));
        new FormKeys(root, fields.boxes(), saveButton, this::save, this::leave);
    }

    public Node node() {
        return root;
    }

    /** Edits a record that exists. */
    public void edit(R record) {
        start(record, spec.keeper().id(record).toString());
    }

    /** Fills a new record; {@code blank} holds what is known of it already. */
    public void create(R blank) {
        start(blank, Editing.NEW);
    }

    /** Lets something look at each record before it is saved. */
    public void askFirst(SaveGate<R> first) {
        gate = first;
    }

    public void onSaved(Consumer<R> listener) {
        savedListeners.add(listener);
    }

    /** Called when the clerk leaves the form without saving (Esc, 取消). */
    public void onClosed(Runnable listener) {
        closedListeners.add(listener);
    }

    /** Puts the caret into the first field. */
    public void focusFirst() {
        fields.boxes().stream().findFirst().ifPresent(body::reveal);
    }

    public boolean isDirty() {
        return editing.filter(e -> !content(e).isEmpty()).isPresent();
    }

    /**
     * Asks where something was written and not saved.
     *
     * @return whether the form may go; what it held is thrown away then
     */
    public boolean mayLeave() {
        if (!isDirty()) {
            return true;
        }
        boolean may = workplace.dialogs().confirmFinal("还没有保存", "改过的内容还没有保存。不保存就离开,这些改动会丢掉。", "不保存,离开");
        if (may) {
            editing.ifPresent(e -> drafts.drop(e.draft()));
        }
        return may;
    }

    private void leave() {
        if (mayLeave()) {
            editing = Optional.empty();
            closedListeners.forEach(Runnable::run);
        }
    }

    private void start(R record, String draft) {
        show(record);
        Editing<R> now = editing(record, draft);
        editing = Optional.of(now);
        banner.hide();
        general.setText("");
        drafts.find(draft, found -> found.ifPresent(d -> offer(now, d)));
    }

    /** The record as it stands in the fields; empty while they are only being filled with another one. */
    private Optional<R> standing() {
        return showing ? Optional.empty() : editing.map(e -> fields.apply(e.base()));
    }

    private void show(R record) {
        showing = true;
        fields.show(record);
        parts.forEach(p -> p.show(record));
        showing = false;
        follower.begin(record);
    }

    private void offer(Editing<R> now, Draft draft) {
        if (editing.filter(now::equals).isEmpty()) {
            return;
        }
        banner.offer(
                draft.savedAt(),
                workplace.clock().getZone(),
                differences(now.base(), draft),
                () -> restore(draft),
                () -> drafts.drop(now.draft()));
    }

    private List<String> differences(R base, Draft draft) {
        List<FieldChange> changes = draft.content().entrySet().stream()
                .filter(e -> spec.columns().find(e.getKey()).isPresent())
                .map(e -> new FieldChange(
                        e.getKey(), spec.columns().get(e.getKey()).stored(base), e.getValue()))
                .toList();
        List<String> lines = new ArrayList<>(Differences.lines(spec.columns(), changes));
        parts.stream().filter(p -> draft.content().containsKey(p.key())).forEach(p -> lines.add(p.title() + ":改过"));
        return lines;
    }

    private void restore(Draft draft) {
        fields.restore(draft.content());
        parts.stream()
                .filter(p -> draft.content().containsKey(p.key()))
                .forEach(p -> p.restore(draft.content().get(p.key())));
    }

    /** Shows personal data after it was put on record that somebody asked for it. */
    private void reveal(String column, MaskedEditor editor) {
        editing.ifPresent(e -> workplace
                .jobs()
                .run(
                        "显示",
                        job -> {
                            spec.keeper().revealed(e.base(), column);
                            return column;
                        },
                        asked -> editor.open(),
                        workplace.dialogs()::problem));
    }

    private void edited() {
        if (!showing) {
            editing.ifPresent(e -> composition.whenSettled(() -> keepDraft(e)));
        }
    }

    private void keepDraft(Editing<R> now) {
        Map<String, String> content = content(now);
        if (content.isEmpty()) {
            drafts.drop(now.draft());
        } else {
            drafts.keep(now.draft(), content);
        }
    }

    /** What differs from the record as it was: fields by column key, parts by their own. */
    private Map<String, String> content(Editing<R> now) {
        Map<String, String> content = new HashMap<>();
        spec.columns()
                .diff(Optional.of(now.base()), fields.apply(now.base()))
                .forEach(c -> content.put(c.field(), c.after()));
        parts.stream().filter(now::isEdited).forEach(p -> content.put(p.key(), p.stored()));
        return content;
    }

    private Editing<R> editing(R record, String draft) {
        Map<String, String> stored = new HashMap<>();
        parts.forEach(p -> stored.put(p.key(), p.stored()));
        return new Editing<>(record, draft, stored);
    }

    /** Saves, or goes to the first mistake. */
    public void save() {
        composition.whenSettled(() -> PickerField.resolveAll(root, () -> editing.ifPresent(this::check)));
    }

    private void check(Editing<R> now) {
        R record = collected(now.base());
        List<Violation> violations = new ArrayList<>(fields.mistakes());
        violations.addAll(spec.columns().missing(record));
        violations.addAll(spec.check().apply(record));
        fields.say(violations);
        general.setText(violations.isEmpty() ? "" : "还有 " + violations.size() + " 处要改。" + elsewhere(violations));
        if (violations.isEmpty()) {
            pressed = saveButton.isFocused();
            saveButton.setDisable(true);
            gate.look(now.base(), record, () -> saver.save(now, record), this::again);
        } else {
            fields.first(violations).ifPresent(body::reveal);
        }
    }

    /** Nothing was saved: the keyboard goes on where it was, for a switched-off button hands it to the next one. */
    private void again() {
        saveButton.setDisable(false);
        if (pressed) {
            saveButton.requestFocus();
        }
    }

    /** Mistakes that no field of this form can show. */
    private String elsewhere(List<Violation> violations) {
        List<String> messages = violations.stream()
                .filter(v -> fields.first(List.of(v)).isEmpty())
                .map(Violation::message)
                .toList();
        return String.join("", messages);
    }

    private R collected(R base) {
        R record = fields.apply(base);
        for (FormPart<R> part : parts) {
            record = part.apply(record);
        }
        return record;
    }

    private void saved(R record) {
        saveButton.setDisable(false);
        editing.ifPresent(e -> drafts.drop(e.draft()));
        show(record);
        editing = Optional.of(editing(record, spec.keeper().id(record).toString()));
        workplace.navigator().status("已保存。");
        savedListeners.forEach(l -> l.accept(record));
    }
}
