package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LiabilityRows extends Repository<LiabilityRow, Long> {

    LiabilityRow saveAndFlush(LiabilityRow row);

    @Query("from LiabilityRow where petition = :petition and item = :item")
    Optional<LiabilityRow> of(String petition, String item);

    @Query("from LiabilityRow where petition = :petition order by id")
    List<LiabilityRow> of(String petition);

    @Query("from LiabilityRow where petition in :petitions order by id")
    List<LiabilityRow> ofPetitions(Collection<String> petitions);

    @Query("from LiabilityRow where stage = :stage order by id")
    List<LiabilityRow> at(LiabilityStage stage);

    @Query("from LiabilityRow where organ in :organs and proposedOn between :from and :until order by proposedOn, id")
    List<LiabilityRow> of(Collection<String> organs, LocalDate from, LocalDate until);
}
