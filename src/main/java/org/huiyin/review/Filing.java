package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is put down.
 *
 * @param by code of the organ that puts it down
 */
public record Filing(
        String petition,
        String by,
        Stage stage,
        Subject subject,
        Candidate candidate,
        List<String> candidates,
        LocalDate handedInOn,
        LocalDate receivedOn,
        Channel channel,
        String text,
        Papers papers,
        @Nullable String lateReason) {}
