package org.antou.passport.model;

/** 柜位: cabinet (柜) and slot (格) of a booklet; both empty where it has none. */
public record Place(String cabinet, String slot) {

    public static final Place NONE = new Place("", "");

    public boolean isNone() {
        return cabinet.isEmpty() && slot.isEmpty();
    }

    /** A柜 12格 and the like; empty for none. */
    public String title() {
        String of = cabinet.isEmpty() || cabinet.contains("柜") ? cabinet : cabinet + "柜";
        String at = slot.isEmpty() || slot.endsWith("格") ? slot : slot + "格";
        return (of + " " + at).strip();
    }
}
