package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.Rung.Moment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Climbs the rungs of one clock whose day has come, and finds the day of the next look. */
@Component
class Climbing {

    private static final Logger LOG = LoggerFactory.getLogger(Climbing.class);

    private final ClimbedRungs climbed;
    private final Faces faces;
    private final WorkingCalendar calendar;
    private final ObjectProvider<Ladder> ladder;

    Climbing(ClimbedRungs climbed, Faces faces, WorkingCalendar calendar, ObjectProvider<Ladder> ladder) {
        this.climbed = climbed;
        this.faces = faces;
        this.calendar = calendar;
        this.ladder = ladder;
    }

    /** In the caller's transaction, which holds the clock; returns how many rungs were climbed. */
    int climb(RunningClock row, Round round) {
        Face face = faces.of(round);
        row.lookNextOn(null);
        return ladder.stream()
                .mapToInt(each -> climb(row, face, each.of(row.clock())))
                .sum();
    }

    private int climb(RunningClock row, Face face, Ladder.Climb climb) {
        Set<String> done = climbed.of(row);
        var now = new ArrayList<ClimbedRungs.Climbed>();
        @Nullable LocalDate next = null;
        for (Rung rung : climb.rungs()) {
            @Nullable LocalDate day = done.contains(rung.id()) ? null : day(rung, face);
            if (day == null) {
                continue;
            }
            if (day.isAfter(faces.today())) {
                next = next == null || day.isBefore(next) ? day : next;
            } else {
                now.add(new ClimbedRungs.Climbed(rung.id(), told(climb, rung, face, row.round())));
            }
        }
        climbed.add(row, faces.now(), now);
        row.lookNextOn(next);
        return now.size();
    }

    /**
     * The day of the rung; tomorrow, to be asked again, where the table of its year is missing: that one rung waits, and
     * neither the others nor the breach wait with it. Null where the clock has no such rung.
     */
    private @Nullable LocalDate day(Rung rung, Face face) {
        try {
            return rung.day(face, calendar.of(face.organ())).orElse(null);
        } catch (UnknownYear missing) {
            LOG.debug("{} of {} cannot be counted yet", rung, face.petition(), missing);
            return faces.today().plusDays(1);
        }
    }

    /** A reminder whose day has gone by is no longer one: the ladder tells of it. */
    private static @Nullable Integer told(Ladder.Climb climb, Rung rung, Face face, int round) {
        boolean gone = rung.moment() == Moment.BEFORE && face.state() == Face.State.LATE;
        return gone ? null : climb.tell(rung, face, round);
    }
}
