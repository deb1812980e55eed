package org.huiyin.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a count.
 *
 * @param number which day of the period it is, from 1; 0 where it is not counted
 * @param name the holiday that moves the day, or null
 */
public record Counted(
        LocalDate date, int number, Reason reason, @Nullable String name) {

    /** Why a day counts or does not. */
    public enum Reason {
        EVENT("当日不计入"),
        COUNTED("计入"),
        WORKING("工作日，计入"),
        MAKE_UP("调休上班，计入"),
        EXTENDED("延长期间，计入"),
        CORRESPONDING("期满月的对应日"),
        WEEKEND("周末，不计入"),
        HOLIDAY("放假，不计入"),
        PAUSED("听证期间，不计入"),
        ROLLED("期满日为休息日，顺延"),
        LAST("顺延后的最后一日");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The reason in Chinese. */
        public String label() {
            return label;
        }
    }
}
