package org.huiyin.process.periods;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.process.engine.TableOnFile;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;

/** The locality's periods as {@code periods.dmn} lies on file; nothing knows there of what kind an organ is. */
public final class PeriodsOnFile {

    private final TableOnFile table;

    private PeriodsOnFile(TableOnFile table) {
        this.table = table;
    }

    /**
     * @param folder a designer's folder; null for the table packed into the program
     * @throws IllegalArgumentException with a sentence where the table cannot be read
     */
    public static PeriodsOnFile read(@Nullable Path folder) {
        return new PeriodsOnFile(TableOnFile.read("periods", folder));
    }

    /**
     * The locality's period in a rule's place; empty where it is the rule's own.
     *
     * @param kind of what kind the organ is; null where it is not known
     * @throws IllegalArgumentException with a sentence where the period depends on a kind that is not known
     */
    public Optional<Period> of(Rule rule, String organ, Organ.@Nullable Kind kind) {
        Set<Optional<Period>> periods = kinds(kind)
                .map(each -> ask(rule.duty(), organ, each)
                        .map(Period::of)
                        .filter(period -> !period.length().equals(rule.period())))
                .collect(Collectors.toSet());
        if (periods.size() > 1) {
            throw new IllegalArgumentException("地方规定的期限因机关类别而不同，请用 --kind 写明 " + organ + " 的类别。");
        }
        return periods.iterator().next();
    }

    private static Stream<Organ.Kind> kinds(Organ.@Nullable Kind kind) {
        return kind == null ? Arrays.stream(Organ.Kind.values()) : Stream.of(kind);
    }

    private Optional<Map<String, Object>> ask(Duty duty, String organ, Organ.Kind kind) {
        return table.evaluate(Map.of("duty", duty.name(), "kind", kind.name(), "organ", organ)).stream()
                .findFirst();
    }

    /**
     * A period that the locality wrote down.
     *
     * @param reason the locality's rule
     */
    public record Period(org.huiyin.calendar.Period length, String reason) {

        static Period of(Map<String, Object> outputs) {
            return new Period(TablePeriod.of(outputs), String.valueOf(outputs.get("reason")));
        }
    }
}
