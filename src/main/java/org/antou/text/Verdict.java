package org.antou.text;

/** The answer of a rule whose facts may be known only in part: yes, no, or not to be decided from what is known. */
public enum Verdict {
    YES,
    NO,
    UNDETERMINED;

    public static Verdict of(boolean yes) {
        return yes ? YES : NO;
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isUndetermined() {
        return this == UNDETERMINED;
    }

    public Verdict not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /** No as soon as one is no; yes only where both are. */
    public Verdict and(Verdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNDETERMINED;
    }

    /** Yes as soon as one is yes; no only where both are. */
    public Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }
}
