package org.antou.cadre.form;

import java.util.List;
import org.antou.cadre.model.form.AppointmentForm;

/**
 * A form that was read from a file.
 *
 * @param file  the name of the file
 * @param notes what the clerk should know: what is missing, what is not known here, what was left out
 */
public record FormRead(String file, AppointmentForm form, List<String> notes) {

    public FormRead {
        notes = List.copyOf(notes);
    }
}
