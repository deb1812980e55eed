package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huiyin.statute.Duty;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Clocks that run. */
interface RunningClockRows extends Repository<RunningClock, RunningClock.Key> {

    RunningClock save(RunningClock clock);

    Optional<RunningClock> findById(RunningClock.Key id);

    List<RunningClock> findByPetition(String petition);

    List<RunningClock> findByPetitionIn(Collection<String> petitions);

    /**
     * Petitions with clocks that end on the day or later, by number, after the given one; also those that stand still,
     * whose last day goes on moving.
     */
    @Query("""
            select distinct c.petition from RunningClock c
            where c.petition > :after and (c.lastDay >= :day or c.paused = true) order by c.petition
            """)
    List<String> petitionsEndingFrom(LocalDate day, String after, Limit limit);

    @Query("select count(distinct c.petition) from RunningClock c where c.lastDay >= :day or c.paused = true")
    long countPetitionsEndingFrom(LocalDate day);

    @Modifying
    @Query("""
            delete from RunningClock c
            where c.petition = :petition and c.duty = :duty and c.organ = :organ and c.item = :item
            """)
    int end(String petition, Duty duty, String organ, String item);
}
