/**
 * Jobs: the only place with threads. Views and the shell use it; services don't, they are called by it.
 */
package org.antou.task;
