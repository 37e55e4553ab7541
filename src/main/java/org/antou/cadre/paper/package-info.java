/**
 * What goes on the papers of personnel files: 认定表, the summary, 任免审批表. What is not settled prints as 待核实.
 */
package org.antou.cadre.paper;
