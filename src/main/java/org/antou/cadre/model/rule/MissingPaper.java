package org.antou.cadre.model.rule;

import org.antou.cadre.model.ArchiveCategory;

/**
 * A paper that the file should hold.
 *
 * @param why   since when or for what it is wanted
 * @param basis regulation and article
 */
public record MissingPaper(ArchiveCategory category, String name, String why, String basis) {}
