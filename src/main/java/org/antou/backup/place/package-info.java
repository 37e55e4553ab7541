/**
 * A folder of bundles and the pool beside them, in which each attachment stands once. Which bundles stay is told by
 * {@code backup}; nothing here looks into a bundle.
 */
package org.antou.backup.place;
