package org.antou.sheet.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * What an import did.
 *
 * @param batch   under which it can be taken back as a whole; empty where nothing was written
 * @param created new records
 * @param updated changed records
 * @param stopped whether it was stopped; then nothing of it was kept
 */
public record ImportResult(Optional<UUID> batch, int created, int updated, boolean stopped) {}
