package org.huiyin.deadlines.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.deadlines.Recalendaring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts the open clocks anew by the version that was adopted last, some petitions to a transaction. Where it stands is
 * kept in the same transaction: killed and begun again it goes on from there, and of two nodes each batch is one's.
 */
@Service
public class Recounting {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    private final KeptCalendars calendars;
    private final AdoptionRows adoptions;
    private final Recalendaring recalendaring;
    private final RecountingOneByOne oneByOne;
    private final RecountingEnd end;
    private final CalendarSettings settings;
    private final TransactionOperations transaction;

    Recounting(
            KeptCalendars calendars,
            AdoptionRows adoptions,
            Recalendaring recalendaring,
            RecountingOneByOne oneByOne,
            RecountingEnd end,
            CalendarSettings settings,
            TransactionOperations transaction) {
        this.calendars = calendars;
        this.adoptions = adoptions;
        this.recalendaring = recalendaring;
        this.oneByOne = oneByOne;
        this.end = end;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * Goes on until all is counted; does nothing where it is. Not in a transaction: each batch has its own.
     *
     * @return when to call again, for clocks that another node may still count by the calendar before; empty where all
     *     is done
     */
    public Optional<Instant> run() {
        calendars.forget();
        Adoption adoption = adoptions.last().orElseThrow();
        while (!adoption.isFinished()) {
            List<String> petitions = next(adoption);
            if (petitions.isEmpty()) {
                return end.of(adoption);
            }
            step(adoption, petitions);
            adoption = adoptions.last().orElseThrow();
        }
        return Optional.empty();
    }

    /** Counts what failed when the version in force came into force once more. */
    public void retry() {
        calendars.forget();
        Adoption adoption = adoptions.last().orElseThrow();
        for (Adoption.Failure failure : adoptions.failures(adoption.number())) {
            oneByOne.again(adoption, failure.petition());
        }
    }

    List<String> next(Adoption adoption) {
        String after = adoption.cursor() == null ? "" : adoption.cursor();
        return adoption.firstChange() == null
                ? List.of()
                : recalendaring.petitions(adoption.firstChange(), after, settings.batch());
    }

    /** One batch; where it fails, its petitions one by one, so that only those that are at fault stay behind. */
    void step(Adoption adoption, List<String> petitions) {
        try {
            transaction.executeWithoutResult(status -> batch(adoption, petitions));
        } catch (AnotherNode atWork) {
            LOG.info("Another node counts the petitions from {} on", petitions.get(0));
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not count {} petitions anew together; now one by one", petitions.size(), inTheWay);
            petitions.forEach(petition -> oneByOne.first(adoptions.last().orElseThrow(), petition));
        }
    }

    private void batch(Adoption adoption, List<String> petitions) {
        if (held(adoption)) {
            int moved = recalendaring.apply(calendars.inForce(), petitions).size();
            adoptions.reached(adoption.number(), petitions.get(petitions.size() - 1), petitions.size(), moved);
        }
    }

    private boolean held(Adoption adoption) {
        try {
            return adoptions.hold(adoption);
        } catch (TransientDataAccessException waited) {
            throw new AnotherNode(waited);
        }
    }

    /** The adoption is held for longer than this node waits; what it would do is being done. */
    private static final class AnotherNode extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AnotherNode(Throwable cause) {
            super(cause);
        }
    }
}
