package org.huiyin.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reading side of the trail. */
public interface Trail {

    /** What happened to a petition, oldest first. */
    List<Entry> of(String petition);

    /** One row: when, who, what, under which article. */
    record Entry(
            Instant at,
            String officer,
            String action,
            @Nullable String article,
            Map<String, String> details) {}
}
