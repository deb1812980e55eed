package org.huiyin.desk.supervision;

import java.util.Arrays;
import java.util.Optional;

/** Rungs of the house's own ladder in officers' words; a designer's rung keeps the name it has in the table. */
enum LadderRung {
    SOON("已在期满前三个工作日提醒", false),
    DUE("已在期满当日提醒", false),
    LATE("已告知本单位", true),
    LATE_SUPERVISOR("已告知督查专员", true),
    LATE_BUREAU_HEAD("已告知信访部门负责人", true),
    LATE_ABOVE("已告知上一级信访部门", true);

    private final String label;
    private final boolean late;

    LadderRung(String label, boolean late) {
        this.label = label;
        this.late = late;
    }

    static String label(String rung) {
        return known(rung).map(each -> each.label).orElse(rung);
    }

    /** Whether somebody was told by it that the duty is late; what reminded before is no step of the ladder. */
    static boolean climbs(String rung) {
        return known(rung).map(each -> each.late).orElse(true);
    }

    private static Optional<LadderRung> known(String rung) {
        return Arrays.stream(values()).filter(each -> each.name().equals(rung)).findFirst();
    }
}
