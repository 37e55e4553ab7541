/**
 * 办理: where an issue stands, the checklist before 销号, the steps that can be taken now with their dialogs, and everything
 * that has happened so far. What is allowed is decided in the model; every step is written by {@code Workflow}.
 */
package org.antou.ledger.view.course;
