package org.huiyin.supervision;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.statute.Duty;

/**
 * Grounds of supervision (art. 40). What each is called, rests on and which breaches propose it is data that a jurist can
 * read: {@code supervision/grounds.csv}.
 */
public enum SupervisionGround {
    NOT_ACCEPTED,
    NOT_HANDLED,
    PERFUNCTORY,
    NOT_EXECUTED,
    NO_FEEDBACK;

    /** The ground that the breach of the duty proposes; empty where it is none. */
    public static Optional<SupervisionGround> of(Duty breached) {
        return Stream.of(values())
                .filter(ground -> ground.row().duties().contains(breached))
                .findFirst();
    }

    private SupervisionGroundTable.Row row() {
        return SupervisionGroundTable.OF_THE_PRODUCT.row(this);
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return row().label();
    }

    /** Where it stands, such as 第四十条第一款. */
    public String basis() {
        return row().basis();
    }
}
