/**
 * Files attached to records (附件、佐证材料): who may attach what, at which record, with which marking; kept encrypted and
 * once by content. Any service and view may use it; it knows no feature, a record is only a
 * {@link org.antou.register.RecordRef}. How a file is drawn stands in {@code view}, pictures in {@code picture}.
 */
package org.antou.attachment;
