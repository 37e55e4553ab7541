package org.antou.ledger.view.course;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of this register, for whatever it puts into a window: a dialog is none of its tab's children. */
public final class LedgerStyles {

    private LedgerStyles() {}

    public static void dress(Parent content) {
        content.getStylesheets()
                .add(Objects.requireNonNull(
                                LedgerStyles.class.getResource("/org/antou/ledger/ledger.css"), "ledger.css")
                        .toExternalForm());
    }
}
