package org.huiyin.process.periods;

import java.util.Map;
import org.huiyin.calendar.Period;

/** A period as a decision table puts it out: {@code length} and {@code unit}. */
public final class TablePeriod {

    private TablePeriod() {}

    /** Throws {@link IllegalArgumentException} for a length that is not positive; tables are checked before they are put down. */
    public static Period of(Map<String, Object> outputs) {
        return new Period(
                Integer.parseInt(String.valueOf(outputs.get("length"))),
                Period.Unit.valueOf(String.valueOf(outputs.get("unit"))));
    }
}
