package org.antou.settings;

/**
 * What the office is called on screen and paper.
 *
 * @param unit       单位名称, for example 某市某局
 * @param partyGroup 党组 (or 党委), as paper names it; may be empty
 * @param committee  机关党委; may be empty
 * @param practice   whether this is the practice office (练习办公室), whose data is invented
 */
public record OfficeNames(String unit, String partyGroup, String committee, boolean practice) {

    /** Before anybody named it. */
    public static OfficeNames none() {
        return new OfficeNames("", "", "", false);
    }
}
