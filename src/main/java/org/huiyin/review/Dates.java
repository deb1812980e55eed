package org.huiyin.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as papers write them. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private Dates() {}

    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
