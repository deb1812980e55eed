package org.huiyin.notices.mail;

import java.time.Instant;

/**
 * A mail in the outbox.
 *
 * @param messageId the same at each attempt, so that a receiver that got it twice shows it once
 * @param attempts how often it has been tried
 * @param due when it is to be tried next
 * @param at when it was put into the outbox, or put there anew after it had been given up
 */
record Mail(
        long id,
        String messageId,
        String address,
        String subject,
        String body,
        int attempts,
        Instant due,
        Instant at) {}
