package org.huiyin.registry;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That a petition which had been ended on the way is taken up again: {@link Ended} holds no more. */
public record Reopened(LocalDate on, @Nullable String article, String reason) implements Act {

    @Override
    public String action() {
        return "REOPENED";
    }

    @Override
    public String title() {
        return "恢复办理";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("理由", reason);
    }
}
