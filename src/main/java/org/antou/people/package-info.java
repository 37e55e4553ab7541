/**
 * 人员、科室: the one set of persons and sections that every register shares: found, made on the spot, undone. Registers
 * may use it; it knows none of them.
 */
package org.antou.people;
