package org.huiyin.deadlines;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.huiyin.deadlines.Face.State;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Answers what the ledger says. */
@Component
class LedgerReader {

    private final LedgerEvents events;
    private final Books books;
    private final Count count;
    private final Faces faces;
    private final Reasons reasons;

    LedgerReader(LedgerEvents events, Books books, Count count, Faces faces, Reasons reasons) {
        this.events = events;
        this.books = books;
        this.count = count;
        this.faces = faces;
        this.reasons = reasons;
    }

    Instant breachInstant(Ledger.Clock clock) {
        Round round = books.of(clock.petition())
                .last(clock)
                .orElseThrow(() -> new IllegalStateException(
                        "%s: %s of %s has not started".formatted(clock.petition(), clock.duty(), clock.organ())));
        return faces.breachInstant(round);
    }

    List<Face> of(String petition) {
        return books.of(petition).rounds().stream().map(faces::of).toList();
    }

    Map<String, List<Face>> of(Collection<String> petitions) {
        return petitions.isEmpty()
                ? Map.of()
                : Round.replay(events.of(petitions)).stream().map(faces::of).collect(groupingBy(Face::petition));
    }

    List<Face> of(String petition, LocalDate asOf) {
        return books.of(petition).rounds(faces.endOf(asOf)).stream()
                .map(round -> faces.of(round, asOf))
                .toList();
    }

    List<Why> why(String petition, Duty duty, LocalDate asOf) {
        return books.of(petition).rounds(faces.endOf(asOf)).stream()
                .filter(round -> round.clock().duty() == duty)
                .map(round -> reasons.of(round, asOf))
                .toList();
    }

    /** What comes round again and again would hide the day that counts. */
    Map<String, Face> nearest(Collection<String> petitions) {
        var nearest = new HashMap<String, Face>();
        if (petitions.isEmpty()) {
            return nearest;
        }
        for (Round round : Round.replay(events.of(petitions))) {
            if (!round.isRunning() || count.rule(round).recurring()) {
                continue;
            }
            Face face = faces.of(round);
            if (!face.window() && face.state() != State.LAPSED) {
                nearest.merge(face.petition(), face, BinaryOperator.minBy(comparing(Face::lastDay)));
            }
        }
        return nearest;
    }
}
