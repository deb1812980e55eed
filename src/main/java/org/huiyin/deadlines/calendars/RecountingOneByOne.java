package org.huiyin.deadlines.calendars;

import java.util.List;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.deadlines.Recalendaring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts petitions anew each in a transaction of its own, so that one at fault holds up nobody; it is kept by name. */
@Component
class RecountingOneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(RecountingOneByOne.class);

    /** What holds a petition up is often another transaction, gone a moment later. */
    private static final int ATTEMPTS = 3;

    private final KeptCalendars calendars;
    private final AdoptionRows adoptions;
    private final Recalendaring recalendaring;
    private final TransactionOperations transaction;

    RecountingOneByOne(
            KeptCalendars calendars,
            AdoptionRows adoptions,
            Recalendaring recalendaring,
            TransactionOperations transaction) {
        this.calendars = calendars;
        this.adoptions = adoptions;
        this.recalendaring = recalendaring;
        this.transaction = transaction;
    }

    /** A petition that the run meets for the first time; the run goes on after it. */
    void first(Adoption adoption, String petition) {
        single(adoption, petition, true);
    }

    /** One that the run has passed already. */
    void again(Adoption adoption, String petition) {
        single(adoption, petition, false);
    }

    private void single(Adoption adoption, String petition, boolean first) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> {
                    int moved = count(petition);
                    reached(adoption, petition, moved, first);
                    adoptions.mended(adoption.number(), petition);
                });
                return;
            } catch (RuntimeException inTheWay) {
                if (attempt == ATTEMPTS) {
                    LOG.warn("Could not count {} anew; the others go on", petition, inTheWay);
                    transaction.executeWithoutResult(status -> {
                        adoptions.failed(adoption.number(), petition, reason(inTheWay));
                        reached(adoption, petition, 0, first);
                    });
                    return;
                }
            }
        }
    }

    private int count(String petition) {
        return recalendaring.apply(calendars.inForce(), List.of(petition)).size();
    }

    /** Counting a petition twice moves nothing twice, so a batch that another node has done meanwhile does no harm. */
    private void reached(Adoption adoption, String petition, int moved, boolean first) {
        String cursor = adoption.cursor();
        if (first && (cursor == null || cursor.compareTo(petition) < 0)) {
            adoptions.reached(adoption.number(), petition, 1, moved);
        } else {
            adoptions.moved(adoption.number(), moved);
        }
    }

    /** What else an exception says is for the log. */
    private static String reason(RuntimeException inTheWay) {
        if (inTheWay instanceof TransientDataAccessException) {
            return "该事项正由他人办理，暂时不能改写。";
        }
        return inTheWay instanceof UnknownYear ? String.valueOf(inTheWay.getMessage()) : "推算时出错，仍按原来的日期办理；原因见系统日志。";
    }
}
