package org.huiyin.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is read of a petition to judge whether it is of the same matter. */
record Candidate(
        String petition,
        String organ,
        String headline,
        LocalDate receivedOn,
        @Nullable Purpose purpose) {}
