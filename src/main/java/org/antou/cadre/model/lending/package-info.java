/**
 * 查阅、借阅: who had which personnel file, by whose approval, until when, and how it came back. Due days come from the lending
 * room. Plain Java: dates and terms are passed in.
 */
package org.antou.cadre.model.lending;
