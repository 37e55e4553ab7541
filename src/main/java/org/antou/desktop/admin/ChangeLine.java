package org.antou.desktop.admin;

/** One changed field as a person reads it: of which record, which field, before and after. */
record ChangeLine(String record, String field, String before, String after) {}
