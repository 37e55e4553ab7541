package org.antou.register;

/** Why a record can't be saved as it stands: the column's key and a plain Chinese sentence for under the field. */
public record Violation(String field, String message) {}
