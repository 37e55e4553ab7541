package org.antou.paper;

import java.util.List;

/**
 * Labels to be cut or stuck, three by eight on A4 upright, each with a code that a scanner reads.
 *
 * @param title what the print job is called
 */
public record Labels(String title, List<Label> labels) {

    public Labels {
        labels = List.copyOf(labels);
    }

    /**
     * One label.
     *
     * @param code  what the scanner types; letters, digits and signs of a keyboard
     * @param large what people read from afar
     * @param small the line below; may be empty
     */
    public record Label(String code, String large, String small) {}
}
