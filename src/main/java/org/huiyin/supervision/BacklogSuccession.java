package org.huiyin.supervision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entries of the backlog whose leader's organ, responsible organ or bureau is no more (art. 24). */
@Service
public class BacklogSuccession {

    private final BacklogRows rows;

    BacklogSuccession(BacklogRows rows) {
        this.rows = rows;
    }

    /** The petition's entries stand under the successor, so that it finds them on its lists; clocks are the caller's. */
    @Transactional
    public void succeed(String petition, String from, String to) {
        rows.ofPetition(petition).forEach(row -> row.succeed(from, to));
    }
}
