package org.antou.ledger.model;

import java.time.LocalDateTime;
import java.util.UUID;

/** The text that an inspection's ledger was read from, whole; {@code importedAt} is UTC. */
public record KeptNotice(UUID id, UUID inspection, String fileName, LocalDateTime importedAt, String content) {}
