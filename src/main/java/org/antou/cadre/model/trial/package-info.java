/**
 * 试用期: a trial appointment, when it ends, and what is to be said of it on a day. Plain Java: dates and terms are passed in.
 * Not here: the file checks, which stand in the room above.
 */
package org.antou.cadre.model.trial;
