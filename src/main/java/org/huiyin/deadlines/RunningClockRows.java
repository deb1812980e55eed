package org.huiyin.deadlines;

import java.util.List;
import java.util.Optional;
import org.huiyin.statute.Duty;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Clocks that run. */
interface RunningClockRows extends Repository<RunningClock, RunningClock.Key> {

    RunningClock save(RunningClock clock);

    Optional<RunningClock> findById(RunningClock.Key id);

    List<RunningClock> findByPetition(String petition);

    @Modifying
    @Query("delete from RunningClock c where c.petition = :petition and c.duty = :duty and c.organ = :organ")
    int end(String petition, Duty duty, String organ);
}
