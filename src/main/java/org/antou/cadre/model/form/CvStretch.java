package org.antou.cadre.model.form;

import java.util.Optional;
import org.antou.cadre.model.StudyMode;
import org.antou.text.PartialDate;

/**
 * One stretch of a CV.
 *
 * @param begins empty where the line of the form has no month that can be read
 * @param ends   empty where it goes on
 * @param study  where the line itself says 全日制 or 在职, or stands in brackets beside the work (其间)
 * @param aside  whether it stands in brackets, as what ran beside the stretch above it
 */
public record CvStretch(
        Optional<PartialDate> begins,
        Optional<PartialDate> ends,
        String work,
        Optional<StudyMode> study,
        boolean aside) {}
