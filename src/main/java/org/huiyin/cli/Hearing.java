package org.huiyin.cli;

import java.time.LocalDate;
import org.huiyin.calendar.Pause;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the days of a hearing such as 2026-03-10..2026-03-12. */
class Hearing implements ITypeConverter<Pause> {

    private static final Day DAY = new Day();

    @Override
    public Pause convert(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new TypeConversionException(
                    "听证期间应当写作 2026-03-10..2026-03-12，不能是“" + text + "”。 / Write a pause as A..B.");
        }
        LocalDate from = DAY.convert(ends[0]);
        LocalDate until = DAY.convert(ends[1]);
        try {
            return new Pause(from, until);
        } catch (IllegalArgumentException backwards) {
            throw new TypeConversionException(String.valueOf(backwards.getMessage()));
        }
    }
}
