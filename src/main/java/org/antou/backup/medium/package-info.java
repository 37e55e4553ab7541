/**
 * Second places (第二存放处): what may receive copies of bundles, how a stick or a share is known again when it appears, and
 * which copies were made. Looks at folders and drives, never into a bundle; copying is done by {@code backup.Media}.
 */
package org.antou.backup.medium;
