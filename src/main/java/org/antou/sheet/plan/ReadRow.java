package org.antou.sheet.plan;

import java.util.List;
import org.antou.register.Values;

/**
 * A row as it was read.
 *
 * @param notes what was read in a way that is worth a look
 */
record ReadRow(Values values, List<Flaw> flaws, List<String> notes) {}
