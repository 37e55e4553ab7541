/**
 * The bundle (备份包) as a file: an AES-256 zip with a keyed hash over all of it, its manifest, its name and its password.
 * Writing and reading it is here and nowhere else (zip4j); what goes in and what it is for is told by {@code backup}.
 */
package org.antou.backup.bundle;
