/**
 * Documents, filings and loans, and the rules about them: number formats, due days, gaps. Plain Java; days are passed in,
 * nothing here reads a clock or a store.
 */
package org.antou.passport.model;
