/**
 * Attachments in the window: the list beside a record, where files are dragged, pasted and picked, and the viewer for
 * pictures, PDF and text. Views of any register may use it; what may be attached is decided in {@code attachment}.
 */
package org.antou.attachment.view;
