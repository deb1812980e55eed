package org.huiyin.routing;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/** That nothing more is asked of a co-organ. */
public record ContributionWithdrawn(LocalDate on, String why) implements Act {

    @Override
    public String action() {
        return "CONTRIBUTION_WITHDRAWN";
    }

    @Override
    public String title() {
        return "终止协办";
    }

    @Override
    public @Nullable String article() {
        return null;
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("原因", why);
    }
}
