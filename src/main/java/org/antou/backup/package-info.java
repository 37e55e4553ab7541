/**
 * Backup (备份): making bundles, verifying them by restoring into memory, which generations stay, second places, restoring.
 * The file itself is in {@code bundle}, folders of bundles in {@code place}. Knows no register: {@code app} hands in what is
 * to be readable.
 */
package org.antou.backup;
