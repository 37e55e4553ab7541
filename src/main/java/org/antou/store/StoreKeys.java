package org.antou.store;

/** The two keys the store works with, derived from the data key: 32 bytes each, for the file and for its seal. */
public record StoreKeys(byte[] file, byte[] seal) {}
