package org.huiyin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When, by whom and by which versions of the law and the calendar a line of the ledger is written. */
@Embeddable
record Hand(
        Instant at,
        String officer,
        @Column(name = "statute_version") String statuteVersion,
        @Column(name = "calendar_version") String calendarVersion) {}
