/** The window of personnel files: list, sheet, forms, who looks. Everything asks the gate first. */
package org.antou.cadre.view;
