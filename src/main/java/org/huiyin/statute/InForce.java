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
                from.toString());
        return new InForce(rule, from, until.isEmpty() ? null : LocalDate.parse(until));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(InForce other) {
        return covers(other.from) || other.covers(from);
    }
}
