package org.huiyin.review;

import org.jspecify.annotations.Nullable;

/**
 * An organ one level above, where a person may ask for review.
 *
 * @param office code of the organ whose reviewers do the work, such as a government's bureau; null outside the house
 * @param against the sentence that stands against giving it the review, or empty
 */
public record Candidate(String organ, String name, @Nullable String office, String against) {

    public boolean inside() {
        return office != null;
    }
}
