package org.antou.ui;

import java.util.List;
import java.util.Objects;

/** The style sheets that every scene of the program loads, in this order, after the base look. */
public final class Styles {

    private Styles() {}

    public static List<String> sheets() {
        return List.of(sheet("/org/antou/ui/ui.css"), sheet("/org/antou/register/register.css"));
    }

    private static String sheet(String path) {
        return Objects.requireNonNull(Styles.class.getResource(path), path).toExternalForm();
    }
}
