package org.huiyin.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a petition stands, for the petitioner: no names of people, no text of the petition.
 *
 * @param stage step on the way, from 1 to the number of {@link #STAGES}
 * @param now what goes on, in a sentence
 * @param history what happened, the latest first
 * @param terms last days that organs must keep
 * @param rights what the petitioner may do
 */
record Whereabouts(
        String number,
        LocalDate received,
        String registeredBy,
        int stage,
        String now,
        List<Event> history,
        List<Term> terms,
        List<Right> rights) {

    /** The steps that are drawn. */
    static final List<String> STAGES = List.of("登记", "分办", "受理", "办理", "答复", "归档");

    record Event(LocalDate on, String text) {}

    /**
     * @param late true where the last day is over
     */
    record Term(String what, String organ, LocalDate lastDay, boolean late) {}

    /**
     * @param lastDay of the petitioner's own period, or null where it has none
     */
    record Right(String title, String how, @Nullable LocalDate lastDay) {}
}
