/**
 * 自检: whether this copy of the program can do on this PC what every day asks of it. One class per check; each works in a
 * folder of its own and touches no data. Run in the packaged image by {@code antou self-test}; nothing else uses it.
 */
package org.antou.app.selftest;
