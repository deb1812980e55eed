package org.huiyin.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ one level above, where a person may ask for review.
 *
 * @param office code of the organ whose reviewers do the work, such as a government's bureau; null outside the house
 * @param counters codes of the organs whose registrars and reviewers take requests in for it; none outside the house
 * @param vacancy the sentence that says that nobody is there to do the work yet, or empty; a request is put down all the same
 */
public record Candidate(String organ, String name, @Nullable String office, List<String> counters, String vacancy) {

    public boolean inside() {
        return office != null;
    }
}
