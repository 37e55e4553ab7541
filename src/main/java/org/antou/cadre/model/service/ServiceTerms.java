package org.antou.cadre.model.service;

import java.util.Map;

/**
 * What the office has set.
 *
 * @param years for each kind
 */
public record ServiceTerms(Map<ServiceKind, Integer> years) {

    public ServiceTerms {
        years = Map.copyOf(years);
    }
}
