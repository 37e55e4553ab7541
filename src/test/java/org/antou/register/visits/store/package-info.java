/** The only SQL of the visits; plain, because their table stands in no migration. */
package org.antou.register.visits.store;
