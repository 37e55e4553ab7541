/**
 * 证件集中保管: travel documents in the office's custody, their filing with the exit and entry authorities, and their
 * lending. {@link org.antou.passport.PassportRegister} is what shell and command line see; {@link org.antou.passport.Cabinet},
 * {@link org.antou.passport.Filings} and {@link org.antou.passport.Loans} hold the use cases; {@link org.antou.passport.Gaps}
 * and {@link org.antou.passport.PassportStatistics} reckon from them. Due days come from {@code lending}. Nothing moves by itself: what a rule proposes, a person confirms with a slip.
 */
package org.antou.passport;
