/**
 * The log of a data folder: one file a day, kept for half a year and more, with nobody's data in it and the same mistake
 * told a few times only. Who changed what is no matter of the log but of {@code history}. Only {@code app} starts it.
 */
package org.antou.app.log;
