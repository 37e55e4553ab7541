/**
 * 会客登记: a second register, for tests only, so that the shape of the registers is proven on more than one. It has
 * every kind of value, a table of its own, its port and undo, and its view; the tests of table and form run on it.
 */
package org.antou.register.visits;
