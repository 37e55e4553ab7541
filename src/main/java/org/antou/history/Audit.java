package org.antou.history;

import java.util.List;
import org.antou.register.Finding;
import org.antou.store.ChainHead;

/**
 * The outcome of checking the whole history.
 *
 * @param entries  how many entries there are
 * @param head     end of the chain; it belongs on every 交接单 and into every bundle, where nobody can rewrite it
 * @param findings what is wrong, in the order of the history; empty where it is whole
 */
public record Audit(long entries, ChainHead head, List<Finding> findings) {

    public Audit {
        findings = List.copyOf(findings);
    }

    public boolean whole() {
        return findings.isEmpty();
    }
}
