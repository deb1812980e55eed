package org.huiyin.desk.register;

import java.time.LocalDate;
import org.huiyin.registry.Petitions;

/**
 * 登记回执, what the petitioner takes home: no word of what is asked or by whom.
 *
 * @param organ name of the organ that registered it
 */
record Receipt(String number, String organ, String channel, LocalDate receivedOn) {

    Receipt(Petitions.Facts facts, String organ) {
        this(facts.petition(), organ, facts.channel().label(), facts.receivedOn());
    }
}
