/**
 * 今天要办的事: what the rules of every register find today, each one click from its record. No rule is here; registers are
 * known only through their port. {@code main} uses it.
 */
package org.antou.desktop.today;
