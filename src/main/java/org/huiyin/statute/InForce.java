package org.huiyin.statute;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.calendar.Period;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with the days on which it holds.
 *
 * @param until last day, or null while it holds
 */
record InForce(Rule rule, LocalDate from, @Nullable LocalDate until) {

    /** Refuses what cannot be read and what the Regulation does not allow. */
    static InForce of(CSVRecord line) {
        var from = LocalDate.parse(line.get("from"));
        String until = line.get("until");
        // a row is never edited but closed and followed by another, so its first day names its version
        var rule = new Rule(
                Duty.valueOf(line.get("duty")),
                line.get("article"),
                line.get("name"),
                new Period(Integer.parseInt(line.get("length")), Period.Unit.valueOf(line.get("unit"))),
                Statute.Nature.valueOf(line.get("nature")),
                Statute.Source.valueOf(line.get("source")),
                extension(line),
                isYes(line.get("pause")),
                from.toString());
        Limits.check(rule);
        return new InForce(rule, from, until.isEmpty() ? null : LocalDate.parse(until));
    }

    private static Statute.@Nullable Extension extension(CSVRecord line) {
        String atMost = line.get("extension");
        return atMost.isEmpty()
                ? null
                : new Statute.Extension(Integer.parseInt(atMost), Integer.parseInt(line.get("total")));
    }

    private static boolean isYes(String answer) {
        if (!answer.matches("yes|no")) {
            throw new IllegalArgumentException("只能是 yes 或 no，不能是 " + answer);
        }
        return answer.equals("yes");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(InForce other) {
        return covers(other.from) || other.covers(from);
    }
}
