/**
 * The rows of one table with an id and a version, as the stores of several registers read and write them. Knows no register;
 * what a row holds is told by the store that extends it. For stores only.
 */
package org.antou.register.store;
