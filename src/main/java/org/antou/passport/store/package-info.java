/** The only SQL on TRAVEL_DOCUMENT, EXIT_FILING and DOCUMENT_LOAN. Asked by the services of the room alone. */
package org.antou.passport.store;
