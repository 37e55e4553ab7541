/**
 * The preview of a finished PDF, and the ways from there to a printer or a file. Views of registers open it; what is
 * printed is said in {@code x.paper}, made in {@code paper}.
 */
package org.antou.paper.view;
