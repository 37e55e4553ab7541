/**
 * Backups in the window: what the status line says of them, what is done by itself while the window is open and when it
 * closes, the screen 备份与恢复, and restoring. The services are in {@code backup} and {@code app}; only the desktop uses it.
 */
package org.antou.desktop.vault;
