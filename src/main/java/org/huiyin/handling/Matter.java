package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.huiyin.audit.Fact;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;

/**
 * A petition in the hands of one organ.
 *
 * @param petition number of the petition
 * @param organ code of the responsible organ
 */
@Embeddable
public record Matter(
        @Column(name = "petition") String petition,
        @Column(name = "organ") String organ) {

    /** The organ's clock of a duty in this matter. */
    public Ledger.Clock clock(Duty duty) {
        return new Ledger.Clock(petition, duty, organ);
    }

    Fact fact(String action) {
        return Fact.of(petition, action).with("organ", organ);
    }
}
