package org.antou.cadre.model;

/** How a check is called where something belongs to it: by its person and round. */
public final class CheckName {

    private CheckName() {}

    public static String of(String person, String batch) {
        return batch.isEmpty() ? person : person + "(" + batch + ")";
    }
}
