/**
 * What is looked at before a folder becomes the data folder: one class per check. A refusal names what can't work, a
 * warning what tends to go wrong. A store newer than the program, a wrong key and a full disk are told by {@code store};
 * a missing display by {@code desktop}.
 */
package org.antou.app.check;
