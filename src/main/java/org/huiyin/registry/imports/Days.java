package org.huiyin.registry.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them: 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, each with a time or without. */
final class Days {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[\\sT]*\\d{1,2}[:时].*)?");

    private Days() {}

    /** Empty where the text is no day of the calendar. */
    static Optional<LocalDate> of(String text) {
        var matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String month = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        String day = matcher.group(3) == null ? matcher.group(5) : matcher.group(3);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
