package org.antou.ledger.model;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that the preamble of a notice gives; each may be missing. */
public record NoticeTotals(
        OptionalInt aspects, OptionalInt issues, OptionalInt done, OptionalInt basic, OptionalInt open) {

    /** The numbers in words, for example 共 35,完成 33,未完成 2; empty where the preamble gives none. */
    public String told() {
        return Stream.of(part("共", issues), part("完成", done), part("基本完成", basic), part("未完成", open))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
    }

    private static String part(String what, OptionalInt number) {
        return number.isPresent() ? what + " " + number.getAsInt() : "";
    }
}
