package org.antou.letter;

import java.time.LocalDate;
import java.util.function.Function;
import org.antou.paper.OfficialPaper;

/**
 * A paper that is about to get a number.
 *
 * @param on   成文日期: the year of the number
 * @param page what stands on it, once the number is known; asked again where another paper was faster
 */
public record LetterDraft(LetterKind kind, LocalDate on, Function<String, OfficialPaper> page) {}
