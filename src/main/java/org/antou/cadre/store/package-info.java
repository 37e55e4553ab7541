/** The only SQL of the checks of personnel files. Asked by their services; asks nobody. */
package org.antou.cadre.store;
