package org.antou.app;

import org.antou.settings.OfficeNames;

/**
 * What is asked before a store is made.
 *
 * @param unit       单位名称
 * @param partyGroup 党组; may be empty
 * @param committee  机关党委; may be empty
 */
public record NewOffice(String unit, String partyGroup, String committee) {

    OfficeNames names(boolean practice) {
        return new OfficeNames(unit.strip(), partyGroup.strip(), committee.strip(), practice);
    }
}
