/**
 * 巡察整改台账: the use cases of the rectification ledger and what window and command line may ask of it. Records and rules
 * stand in {@code model}, SQL in {@code store}, windows in {@code view}, printouts in {@code paper}.
 */
package org.antou.ledger;
