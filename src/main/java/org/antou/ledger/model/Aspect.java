package org.antou.ledger.model;

import java.util.UUID;

/** 方面: one of the parts that the issues of an inspection are grouped under; {@code number} counts from 1. */
public record Aspect(UUID id, long version, UUID inspection, int number, String title) {}
