package org.antou.history;

import org.antou.register.RecordRef;

/**
 * That a use case changed a record, without what it changed.
 *
 * @param seq the number of the entry
 */
public record Mark(long seq, RecordRef ref) {}
