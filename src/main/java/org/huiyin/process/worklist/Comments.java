package org.huiyin.process.worklist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Officers' comments on a petition. They are texts, so they live in a table of our own, never in the engine's. */
public interface Comments {

    /** Adds a comment of the acting officer, 1 to 2,000 characters; {@link org.huiyin.process.TaskRefused} otherwise. */
    Comment add(String petition, @Nullable String task, String text);

    /** Oldest first. */
    List<Comment> of(String petition);

    record Comment(long id, String petition, @Nullable String task, String officer, Instant at, String text) {}
}
