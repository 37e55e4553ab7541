/**
 * Documents, filings and loans as plain data, their columns and their rules. When a document is valid, what it may become
 * next, when it is overdue and on which days it was in nobody's hands stands here. No clock, no store; days are passed in.
 */
package org.antou.passport.model;
