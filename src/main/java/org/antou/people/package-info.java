/**
 * 人员、科室、党支部: the one set of persons, sections and branches that every register shares: found, made on the spot,
 * merged, checked. Registers
 * may use it; it knows none of them.
 */
package org.antou.people;
