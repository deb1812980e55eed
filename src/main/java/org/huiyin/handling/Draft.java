package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an opinion on its way to approval; earlier versions stay.
 *
 * @param decidedBy id of the leader who approved or returned it, or null while it waits
 * @param returned why it was returned, or null
 */
@Embeddable
public record Draft(
        @Embedded Opinion opinion,
        @Column(name = "drafted_by") String draftedBy,
        @Column(name = "drafted_at") Instant draftedAt,
        @Nullable @Column(name = "decided_by") String decidedBy,
        @Nullable @Column(name = "decided_at") Instant decidedAt,
        @Nullable @Column(name = "returned") String returned) {

    Draft(Opinion opinion, String officer, Instant at) {
        this(opinion, officer, at, null, null, null);
    }

    Draft decided(String leader, Instant at, @Nullable String returned) {
        return new Draft(opinion, draftedBy, draftedAt, leader, at, returned);
    }

    boolean approved() {
        return decidedBy != null && returned == null;
    }
}
