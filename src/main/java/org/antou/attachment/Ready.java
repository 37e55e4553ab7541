package org.antou.attachment;

/** A file that is encrypted on the disk and waits for the row that names it. */
public record Ready(String name, Marking marking, Content content) {}
