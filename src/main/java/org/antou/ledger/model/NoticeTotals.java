package org.antou.ledger.model;

import java.util.OptionalInt;

/** The numbers that the preamble of a notice gives; each may be missing. */
public record NoticeTotals(
        OptionalInt aspects, OptionalInt issues, OptionalInt done, OptionalInt basic, OptionalInt open) {}
