package org.antou.ledger.model;

import java.util.UUID;

/** What an import saved: the new inspection, and how many issues under which heading. */
public record Imported(UUID inspection, int aspects, LedgerStatistics statistics) {}
