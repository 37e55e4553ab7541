/** The papers of the checks of personnel files: what goes on them, not how they are made. */
package org.antou.cadre.paper;
