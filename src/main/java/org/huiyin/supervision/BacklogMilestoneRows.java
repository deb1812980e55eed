package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BacklogMilestoneRows extends Repository<BacklogMilestoneRow, Long> {

    BacklogMilestoneRow save(BacklogMilestoneRow row);

    @Query("from BacklogMilestoneRow where petition = :petition and item = :item order by lastDay, id")
    List<BacklogMilestoneRow> of(String petition, String item);

    @Query("from BacklogMilestoneRow where petition = :petition and milestone = :milestone")
    Optional<BacklogMilestoneRow> milestone(String petition, String milestone);

    /** Those whose last day is over and that nobody has reported on. */
    @Query("from BacklogMilestoneRow where reportedOn is null and lastDay < :today")
    List<BacklogMilestoneRow> overdue(LocalDate today);
}
