/**
 * 服务年限: how many days somebody has to serve at the grass roots or in a post, how many were served, and how what is owed is
 * made good. Days are counted from the first to the last, the last not counted. Plain Java: dates and terms are passed in.
 */
package org.antou.cadre.model.service;
