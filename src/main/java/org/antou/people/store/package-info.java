/**
 * The only SQL on PERSON, SECTION and BRANCH. Called by {@code people.People} and its register ports; the other registers join
 * the names in their own stores.
 */
package org.antou.people.store;
