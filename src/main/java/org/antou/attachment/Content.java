package org.antou.attachment;

import java.util.Optional;

/**
 * What a file holds and where it is kept.
 *
 * @param name   name of the encrypted file: a keyed hash of the content, 64 hexadecimal digits
 * @param kind   what it is, by its content
 * @param bytes  its size
 * @param sealed size of the encrypted file; another size means damage
 * @param pages  number of pages, where it has any that can be counted
 */
public record Content(String name, ContentKind kind, long bytes, long sealed, Optional<Integer> pages) {}
