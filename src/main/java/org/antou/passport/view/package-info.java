/** The tabs of documents, filings and loans, the lending desk, and the dialogs by which a person decides. The only JavaFX here. */
package org.antou.passport.view;
