package org.huiyin.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organ, unit or bureau.
 *
 * @param code letters and digits, part of petition numbers and post ids
 * @param parent code of the organ above, or null at the top
 * @param inside false for organs outside the installation, which are never given a task
 * @param until last day of its existence, or null
 */
public record Organ(
        String code,
        String name,
        Kind kind,
        @Nullable String parent,
        boolean inside,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** What an organ is in the procedure. */
    public enum Kind {
        /** 党委和政府 */
        GOVERNMENT,
        /** 信访部门 */
        BUREAU,
        /** 其他机关、单位 */
        ORGAN
    }
}
