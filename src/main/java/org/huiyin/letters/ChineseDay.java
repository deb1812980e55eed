package org.huiyin.letters;

import java.time.LocalDate;

/** Days as official documents write them. */
final class ChineseDay {

    private ChineseDay() {}

    /** Such as 2026年3月2日. */
    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static boolean is(String text) {
        return text.matches("\\d{4}年\\d{1,2}月\\d{1,2}日");
    }
}
