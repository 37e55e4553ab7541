/**
 * Persons (人员), sections (科室) and branches (党支部) as plain Java: records, columns, rules. Every register points at them by
 * {@link org.antou.register.Named}; no store, no window.
 */
package org.antou.people.model;
