package org.antou.desktop.vault;

/** Sizes of files as people read them. */
final class Sizes {

    private static final long KILO = 1024;

    private Sizes() {}

    static String of(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, bytes / KILO) + " KB";
        }
        double mega = bytes / (double) (KILO * KILO);
        return mega < KILO ? "%.1f MB".formatted(mega) : "%.1f GB".formatted(mega / KILO);
    }
}
