package org.huiyin.letters;

import java.time.LocalDate;

/** Days as official documents write them. */
final class ChineseDay {

    private ChineseDay() {}

    /** Such as 2026年3月2日. */
    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
