/**
 * 干部任免审批表 as the editors of the form exchange it: its fields, the family, the photo, and the CV as stretches by the
 * month. Plain values; the files that hold them are read and written in {@code cadre.form}.
 */
package org.antou.cadre.model.form;
