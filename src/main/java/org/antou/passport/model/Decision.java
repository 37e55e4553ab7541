package org.antou.passport.model;

import java.time.LocalDate;

/**
 * What somebody decided about a document, on paper.
 *
 * @param reason empty takes the usual reason of the move
 * @param slip   number of the paper
 * @param place  where the booklet is put; asked only where it is put into the cabinet
 */
public record Decision(CustodyMove move, LocalDate on, String reason, String slip, Place place) {}
