/**
 * First run, in one stage and without administrator rights: data folder, office and the word on state secrets, first
 * account, recovery code, and what to begin with. Only the desktop's own root package uses it.
 */
package org.antou.desktop.setup;
