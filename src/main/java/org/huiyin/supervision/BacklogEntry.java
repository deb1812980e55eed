package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petition on a list assigned from above.
 *
 * @param paper number of the paper by which the list was assigned
 * @param batch of the list, or null where it has none
 * @param lead id of the officer in charge
 * @param leadOrgan code of the organ whose leader they are
 * @param organ code of the responsible organ
 * @param bureau code of the bureau that sees to it
 * @param lastDay by which it is to be resolved
 */
public record BacklogEntry(
        String petition,
        String paper,
        @Nullable String batch,
        String lead,
        String leadOrgan,
        String organ,
        String bureau,
        LocalDate lastDay) {

    public boolean sameList(BacklogEntry other) {
        return listKey().equals(other.listKey());
    }

    /** Names the list among all; it has a petition once. */
    String listKey() {
        return listKey(paper, batch);
    }

    static String listKey(String paper, @Nullable String batch) {
        return batch == null ? paper : paper + " " + batch;
    }
}
