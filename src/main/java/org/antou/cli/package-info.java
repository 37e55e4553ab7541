/**
 * The command line (picocli): the same services as the window, for scheduled runs, administrators and machines without a
 * display. The only room that prints. Never touches JavaFX.
 */
package org.antou.cli;
