package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry of the backlog stands.
 *
 * @param entry as it was assigned, with the lead and the last day of today
 * @param item id within the petition, such as 积案1
 * @param plannedOn day on which a plan was signed first, or null
 * @param resolvedOn day on which the organ reported it resolved, or null
 * @param verifiedOn day on which the bureau found it resolved, or null
 */
public record BacklogMatter(
        BacklogEntry entry,
        String item,
        BacklogState state,
        LocalDate listedOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate resolvedOn,
        @Nullable LocalDate verifiedOn) {}
