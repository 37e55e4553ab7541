package org.antou.cadre.model.lending;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 归还 of a file.
 *
 * @param on        归还日期; empty while it is out
 * @param condition what was seen when it was counted through
 * @param note      what lacks or is damaged
 * @param receiver  收档人
 */
public record FileReturn(Optional<LocalDate> on, Optional<FileCondition> condition, String note, String receiver) {

    public static final FileReturn NONE = new FileReturn(Optional.empty(), Optional.empty(), "", "");
}
