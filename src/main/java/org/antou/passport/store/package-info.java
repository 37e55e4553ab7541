/** The only SQL on documents, filings, loans, the list of the authorities, comparisons and stocktakes. Asked by the services of the room alone. */
package org.antou.passport.store;
