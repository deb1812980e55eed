package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came into the register, for figures: each question is one query, however many petitions it concerns. */
@Service
@Transactional(readOnly = true)
public class PetitionLists {

    private final PetitionRows rows;

    PetitionLists(PetitionRows rows) {
        this.rows = rows;
    }

    /**
     * A petition as it came in.
     *
     * @param organ code of the organ that registered it
     * @param repeats number of the earlier petition on the same matter, or null for one that comes for the first time
     */
    public record Entered(
            String petition,
            String organ,
            LocalDate receivedOn,
            @Nullable String repeats) {}

    /**
     * Those that the organs received in the period, by number.
     *
     * @param asOf those registered later are left out
     */
    public List<Entered> entered(Collection<String> organs, LocalDate from, LocalDate to, Instant asOf) {
        return organs.isEmpty() ? List.of() : rows.entered(organs, from, to, asOf);
    }

    /** All that came back to the matter of another, whenever they were received. */
    public List<Entered> repeating(Instant asOf) {
        return rows.repeating(asOf);
    }
}
