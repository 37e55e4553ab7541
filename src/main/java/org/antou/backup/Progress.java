package org.antou.backup;

/** Told how far a bundle is; throws (Problem.Expected) to stop the work, of which then nothing stays. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress NONE = (done, total) -> {};

    /** @param total steps of writing and verifying together */
    void at(long done, long total);
}
