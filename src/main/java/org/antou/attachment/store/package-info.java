/**
 * The rows of attachments and the folder with their encrypted files. Only {@code attachment} asks it; what may be attached
 * is decided there.
 */
package org.antou.attachment.store;
