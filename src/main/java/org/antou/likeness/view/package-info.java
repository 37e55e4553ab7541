/**
 * What a clerk sees of likeness: the question before a text is saved that resembles an earlier one, and the list of repeated
 * texts, both with the two texts side by side.
 */
package org.antou.likeness.view;
