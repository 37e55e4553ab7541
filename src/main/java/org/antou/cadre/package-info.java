/**
 * 干部档案核查: one sheet per person with seven items, what the papers of the file say about each, and what was determined. Off
 * until an administrator has put down that it is allowed here ({@link org.antou.cadre.FileGate}). Services and ports; the
 * window stands in {@code view}, paper in {@code paper}. Points at the ledger by reference alone.
 */
package org.antou.cadre;
