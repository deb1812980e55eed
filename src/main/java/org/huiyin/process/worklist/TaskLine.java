package org.huiyin.process.worklist;

import java.time.Instant;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;

/**
 * One open task.
 *
 * @param key id of the user task in the model
 * @param step its name, in Chinese
 * @param assignee id of the officer who took it, or null
 * @param due last instant of the duty it belongs to, or null
 * @param returned true where it came back for rework
 */
public record TaskLine(
        String task,
        String petition,
        String key,
        String step,
        Post post,
        @Nullable String assignee,
        @Nullable Instant due,
        Instant since,
        boolean returned) {}
