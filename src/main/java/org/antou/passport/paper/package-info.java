/** What is printed about documents: receipts, slips of decisions and loans, reminders. What stands on paper, not how it is made. */
package org.antou.passport.paper;
