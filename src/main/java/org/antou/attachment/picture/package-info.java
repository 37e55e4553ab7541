/**
 * Photos and scans: turned the right way up, read no larger than needed, made smaller on request. Everything happens in
 * memory; nothing here knows records or windows.
 */
package org.antou.attachment.picture;
