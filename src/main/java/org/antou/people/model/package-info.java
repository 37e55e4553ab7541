/**
 * Persons (人员) and sections (科室) as plain Java: records and columns. Every register points at them by
 * {@link org.antou.register.Named}; no store, no window.
 */
package org.antou.people.model;
