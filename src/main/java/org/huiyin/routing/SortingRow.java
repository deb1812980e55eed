package org.huiyin.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A sorting as it is kept; a petition that comes back is sorted again under the next number. */
@Entity
@Table(name = "hy_sorting")
@DynamicUpdate
class SortingRow {

    @EmbeddedId
    private Id id;

    @Version
    private @Nullable Integer version;

    @Column(name = "bureau", updatable = false)
    private String bureau;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", updatable = false)
    private Direction direction;

    @Column(name = "organ", updatable = false)
    private String organ;

    @Column(name = "reasons", updatable = false)
    private String reasons;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Embedded
    private @Nullable Telling telling;

    @SuppressWarnings("NullAway.Init")
    protected SortingRow() {}

    SortingRow(Sorting sorting, int turn) {
        this.id = new Id(sorting.petition(), turn);
        this.bureau = sorting.bureau();
        this.direction = sorting.direction();
        this.organ = sorting.organ();
        this.reasons = sorting.reasons();
        this.decidedOn = sorting.decidedOn();
    }

    int turn() {
        return id.turn();
    }

    void told(Telling how) {
        telling = how;
    }

    Sorting asSorting() {
        return new Sorting(id.petition(), bureau, direction, organ, reasons, decidedOn, telling);
    }

    /**
     * @param turn 1 for the first sorting of the petition
     */
    @Embeddable
    record Id(
            @Column(name = "petition") String petition,
            @Column(name = "turn") int turn) {}
}
