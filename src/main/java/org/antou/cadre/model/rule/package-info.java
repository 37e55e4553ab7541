/**
 * The logic rules over one person's sheet, each a small class of its own: it names the papers that clash and its basis. Pure;
 * a rule proposes, a person decides. Ask {@link org.antou.cadre.model.rule.CadreRules}.
 */
package org.antou.cadre.model.rule;
