package org.antou.register;

import java.util.UUID;

/** Points at one record of one register: the register's key (for example "ledger") and the record's id. */
public record RecordRef(String register, UUID id) {}
