package org.antou.people.model;

import java.util.List;

/** One line of a leaver's checklist (离任清单): settled or not, what, and a note. Written "✓ 组织关系转接|2024-05-01已转". */
public record LeaverItem(boolean settled, String what, String note) {

    /** What has to be settled with whoever leaves, in the order in which offices do it. 产品规则. */
    public static final List<String> USUAL =
            List.of("工作和台账移交", "组织关系转接", "因私证件清退或移交", "登记备案撤销", "人事档案转递", "办公用品和门禁收回", "案头账户停用");

    private static final String DONE = "✓ ";
    private static final String OPEN = "○ ";

    public static LeaverItem parse(String line) {
        boolean done = line.startsWith(DONE.strip());
        String rest = line.startsWith(DONE.strip()) || line.startsWith(OPEN.strip()) ? line.substring(1) : line;
        int bar = rest.indexOf('|');
        return bar < 0
                ? new LeaverItem(done, rest.strip(), "")
                : new LeaverItem(
                        done,
                        rest.substring(0, bar).strip(),
                        rest.substring(bar + 1).strip());
    }

    @Override
    public String toString() {
        return (settled ? DONE : OPEN) + what + (note.isEmpty() ? "" : "|" + note);
    }
}
