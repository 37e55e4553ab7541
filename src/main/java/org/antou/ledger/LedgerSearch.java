package org.antou.ledger;

import org.antou.ledger.model.Issue;
import org.antou.register.Named;
import org.antou.text.SearchKey;

/** What a search of the ledger looks into: number, issue, aspect, people, section, status and goal. */
final class LedgerSearch {

    private LedgerSearch() {}

    static SearchKey key(Issue issue) {
        return SearchKey.of(
                String.valueOf(issue.number()),
                issue.content(),
                issue.aspect().name(),
                issue.leader().map(Named::name).orElse(""),
                issue.section().map(Named::name).orElse(""),
                issue.owner().map(Named::name).orElse(""),
                issue.status().title(),
                issue.goal());
    }
}
