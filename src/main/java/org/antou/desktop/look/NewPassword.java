package org.antou.desktop.look;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.security.PasswordPolicy;

/** A new password, typed twice, with what it must be and whether it is. */
public final class NewPassword extends VBox {

    private final PasswordPolicy policy;
    private final Secret first = new Secret("password");
    private final Secret second = new Secret("password-again");
    private final Label verdict;

    public NewPassword(PasswordPolicy policy) {
        this.policy = policy;
        this.verdict = Words.hint(policy.hint() + "。");
        getStyleClass().add("field");
        getChildren().setAll(Words.field("口令", first), verdict, Words.field("再输一遍口令", second));
        first.field().textProperty().addListener((text, before, now) -> judge());
    }

    private void judge() {
        char[] typed = first.read();
        boolean good = policy.accepts(typed);
        Arrays.fill(typed, '\0');
        verdict.setText(good ? "✓ 口令符合要求。" : policy.hint() + "。");
        verdict.getStyleClass().setAll("label", "field-hint", good ? "state-blue" : "state-grey");
    }

    /** What is wrong with what was typed; empty where it can be used. */
    public Optional<String> mistake() {
        char[] one = first.read();
        char[] two = second.read();
        try {
            if (!policy.accepts(one)) {
                return Optional.of("口令要" + policy.hint() + "。");
            }
            return Arrays.equals(one, two) ? Optional.empty() : Optional.of("两遍口令不一样,请重输第二遍。");
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(two, '\0');
        }
    }

    public char[] read() {
        return first.read();
    }

    public void clear() {
        first.clear();
        second.clear();
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
