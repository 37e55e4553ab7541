/**
 * The files in which the editors of 干部任免审批表 exchange forms: older .lrm is read, .lrmx read and
 * written, bounded and without entities,
 * so that no file hangs the program. Nothing of a store; what a form means for a check
 * stands in {@code cadre}.
 */
package org.antou.cadre.form;
