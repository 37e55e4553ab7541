/**
 * What can go wrong: {@link org.antou.problem.Problem.Expected} is told to the clerk in three sentences (what happened,
 * what is safe, what to do), {@link org.antou.problem.Problem.Bug} is a mistake of ours. Everybody may use it; how a
 * problem is shown in a window stands in {@code ui.Dialogs}, on the command line in {@code cli}.
 */
package org.antou.problem;
