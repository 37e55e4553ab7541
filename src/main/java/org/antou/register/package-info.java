/**
 * The shape that every register has: columns told once, values, findings, references. Pure Java; the windows of
 * this shape stand in {@code register.view}, what the core may ask of a register in {@code register.port}.
 * Imports no feature.
 */
package org.antou.register;
