package org.huiyin.process.submission;

import java.time.LocalDate;
import org.huiyin.registry.Petitions;

/**
 * Where an act takes place.
 *
 * @param organ code of the organ for which the officer acts
 * @param officer id of who acts
 */
record At(Petitions.Facts facts, String organ, String officer, LocalDate today) {

    String petition() {
        return facts.petition();
    }
}
