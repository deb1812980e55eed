package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That an opinion was issued.
 *
 * @param serial number within the issuing organ and year, from 1
 * @param issuer code of the organ whose number it is, also where another goes on in its place
 */
@Embeddable
public record Issued(
        @Column(name = "opinion_year") int year,
        @Column(name = "opinion_serial") int serial,
        @Column(name = "issued_on") LocalDate on,
        @Column(name = "opinion_issuer") String issuer) {

    /** Such as 〔2026〕12号, to be read after the organ's name. */
    public String number() {
        return "〔" + year + "〕" + serial + "号";
    }
}
