package org.huiyin.desk.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.calendar.Difference;
import org.huiyin.deadlines.calendars.Moved;
import org.huiyin.deadlines.calendars.Preview;
import org.huiyin.desk.Numbers;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** A preview with what its page needs to show it: names for codes, and the numbers that are kept from the officer. */
@Component
class PreviewWords {

    private final Numbers numbers;
    private final Organization organization;
    private final Statute statute;
    private final Clock clock;

    PreviewWords(Numbers numbers, Organization organization, Statute statute, Clock clock) {
        this.numbers = numbers;
        this.organization = organization;
        this.statute = statute;
        this.clock = clock;
    }

    Map<String, Object> of(Preview preview) {
        return Map.of(
                "preview",
                preview,
                "hidden",
                numbers.hidden(petitions(preview)),
                "organs",
                organs(preview),
                "duties",
                duties());
    }

    private static List<String> petitions(Preview preview) {
        return Stream.concat(
                        preview.moved().stream().map(Moved::petition),
                        preview.stuck().stream().map(stuck -> stuck.clock().petition()))
                .toList();
    }

    private Map<String, String> organs(Preview preview) {
        return Stream.concat(
                        preview.moved().stream().map(Moved::organ),
                        preview.differences().stream().map(Difference::organ).filter(Objects::nonNull))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), organization::nameOf));
    }

    private Map<String, String> duties() {
        return Arrays.stream(Duty.values())
                .collect(Collectors.toMap(
                        Duty::name,
                        duty -> statute.rule(duty, LocalDate.now(clock)).name()));
    }
}
