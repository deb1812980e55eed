package org.huiyin.access;

import java.util.Collection;
import java.util.List;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on the trail that masked personal data were shown in full: to whom and when, never what they say. */
@Service
public class Reveals {

    private final Recorded recorded;

    Reveals(Recorded recorded) {
        this.recorded = recorded;
    }

    /**
     * To be called in the transaction that reads the data, before they are shown to the officer acting.
     *
     * @param fields names of the fields shown, such as {@code contact}
     */
    @Transactional
    public void record(String petition, Collection<String> fields) {
        recorded.that(Fact.of(petition, "REVEALED").with("fields", String.join(",", List.copyOf(fields))));
    }
}
