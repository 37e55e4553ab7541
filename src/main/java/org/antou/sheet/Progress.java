package org.antou.sheet;

/** Hears how far long work is, and says whether to go on. */
public interface Progress {

    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // Nobody listens.
        }

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** So many of so many rows; a total of 0 is unknown. */
    void at(long done, long total);

    /** Whether the work is no longer wanted. */
    boolean stopped();
}
