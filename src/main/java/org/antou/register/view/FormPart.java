package org.antou.register.view;

import javafx.scene.Node;

/** Something a form edits beside the fields of its columns, for example the list of measures of an issue. */
public interface FormPart<R> {

    /** Under which the draft keeps it; not the key of a column. */
    String key();

    String title();

    /** The heading of the group that it follows; empty for the end of the form. */
    default String after() {
        return "";
    }

    Node node();

    /** Shows what the record holds. */
    void show(R row);

    /** The record with what was edited here. */
    R apply(R row);

    /** What is edited, as text, for the draft and to see whether anything changed. */
    String stored();

    /** Puts a stored text back. */
    void restore(String stored);

    /** Calls this whenever something was edited. */
    void onEdit(Runnable edited);
}
