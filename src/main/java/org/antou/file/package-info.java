/**
 * Writing files so that a crash, a full disk or a busy virus scanner never leaves half of one behind (key ring, seal,
 * lock-out, exports), and what the system tells about the disk below a folder. Pure JDK; every room that writes a file
 * may use it. It holds no format and no domain.
 */
package org.antou.file;
