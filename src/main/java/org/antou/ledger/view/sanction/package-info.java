/**
 * 四种形态: the tab in which decisions are registered by number of persons, 主动 apart from 被动, with their totals on paper.
 * Nobody's name is asked for.
 */
package org.antou.ledger.view.sanction;
