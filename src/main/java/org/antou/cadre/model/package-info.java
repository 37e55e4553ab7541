/**
 * Checks of personnel files as plain data, their columns and their rules: what papers say, what clashes, what was determined,
 * which move of a check is legal, who may look. No clock, no store; days are passed in.
 */
package org.antou.cadre.model;
