package org.antou.sheet.plan;

import java.util.List;
import java.util.Set;
import org.antou.register.Values;

/**
 * A row as it was read.
 *
 * @param said  the columns in which something stands
 * @param notes what was read in a way that is worth a look
 */
record ReadRow(Values values, Set<String> said, List<Flaw> flaws, List<String> notes) {}
