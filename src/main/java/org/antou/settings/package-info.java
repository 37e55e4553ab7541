/**
 * Parameters with their basis and valid-from, holidays, stock phrases, and what the office is called. What the rules count in days, times and
 * months is never written into a rule: it is asked here. No rule and no screen is here; every service may use it.
 */
package org.antou.settings;
