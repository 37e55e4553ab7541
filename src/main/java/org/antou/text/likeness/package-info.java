/**
 * Likeness of texts (雷同、查重): common passages of two texts with their places, and the earlier texts that a new one
 * resembles, found while saving. Pure; the stock phrases that weigh less are the office's ({@code settings.Phrases}).
 */
package org.antou.text.likeness;
