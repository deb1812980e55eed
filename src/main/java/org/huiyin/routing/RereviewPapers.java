package org.huiyin.routing;

import java.time.LocalDate;
import java.util.Optional;

/** What the house knows of re-review opinions, on which a refusal for good rests (art. 36); the review room says it. */
public interface RereviewPapers {

    /** The opinion that is final for the petition; empty where the house knows none. */
    Optional<Paper> of(String petition);

    /**
     * @param number as it stands on the paper
     */
    record Paper(String number, LocalDate on) {}
}
