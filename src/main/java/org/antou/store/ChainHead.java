package org.antou.store;

/** The end of the history chain: number and digest (64 hex digits) of its last entry; 0 and empty before the first. */
public record ChainHead(long seq, String digest) {

    public static final ChainHead NONE = new ChainHead(0, "");
}
