/**
 * Likeness in use (查重): the texts of every register that offers them, compared while one is saved and on demand. How two
 * texts are compared stands in {@code text.likeness}; which texts a register offers stands there. Asked by forms and by the
 * screen of repeated texts; it never changes a record.
 */
package org.antou.likeness;
