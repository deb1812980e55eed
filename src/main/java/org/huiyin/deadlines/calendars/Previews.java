package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.calendar.Difference;
import org.huiyin.calendar.Edition;
import org.huiyin.deadlines.Move;
import org.huiyin.deadlines.Recalendaring;
import org.huiyin.deadlines.Recalendaring.Stuck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the open duties out by a version that is not in force. */
@Component
class Previews {

    /** Petitions read at a time, and most of them behind one page: a page without a single move still comes to an end. */
    private static final int AT_A_TIME = 500;

    private static final int MOST_READ = 20_000;

    private final KeptCalendars calendars;
    private final Recalendaring recalendaring;
    private final Clock clock;

    Previews(KeptCalendars calendars, Recalendaring recalendaring, Clock clock) {
        this.calendars = calendars;
        this.recalendaring = recalendaring;
        this.clock = clock;
    }

    /** @param most how many moves to find before the page ends */
    Preview of(String version, String after, int most) {
        Edition becomes = calendars.edition(version);
        var differences = calendars.editionInForce().differences(becomes);
        var moved = new ArrayList<Moved>();
        var stuck = new ArrayList<Stuck>();
        @Nullable String next = differences.isEmpty() ? null : after;
        for (int read = 0; next != null && read < MOST_READ && moved.size() + stuck.size() < most; read += AT_A_TIME) {
            var page =
                    recalendaring.preview(becomes.calendar(), differences.get(0).date(), next, AT_A_TIME);
            page.moves().forEach(move -> moved.add(moved(move, differences)));
            stuck.addAll(page.stuck());
            next = page.last();
        }
        return new Preview(differences, moved, stuck, next);
    }

    private Moved moved(Move move, List<Difference> differences) {
        var owed = move.clock();
        return new Moved(
                owed.petition(),
                owed.duty(),
                owed.organ(),
                move.from(),
                move.to(),
                move.why(differences),
                move.to().isBefore(LocalDate.now(clock)));
    }
}
