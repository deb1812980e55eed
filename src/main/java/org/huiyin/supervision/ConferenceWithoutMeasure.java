package org.huiyin.supervision;

import org.jspecify.annotations.Nullable;

/**
 * The joint conference did nothing about what had not been put right; told synchronously in the same transaction.
 *
 * @param by code of the organ that had brought the matter
 * @param supervision id of the supervision that the matter came from, or null where it came from none
 * @param outcome what became of the matter, as a sentence
 */
public record ConferenceWithoutMeasure(
        String petition, String matter, String by, @Nullable String supervision, String outcome) {}
