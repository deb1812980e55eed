package org.huiyin.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BacklogRows extends Repository<BacklogRow, Long> {

    BacklogRow saveAndFlush(BacklogRow row);

    @Query("from BacklogRow where petition = :petition and item = :item")
    Optional<BacklogRow> of(String petition, String item);

    @Query("from BacklogRow where petition = :petition and listKey = :list")
    Optional<BacklogRow> onList(String petition, String list);

    @Query("from BacklogRow where openKey = :petition")
    Optional<BacklogRow> open(String petition);

    @Query("select count(r) from BacklogRow r where r.petition = :petition")
    long count(String petition);

    @Query("from BacklogRow where bureau in :bureaus order by id")
    List<BacklogRow> ofBureaus(Collection<String> bureaus);

    @Query("from BacklogRow where petition = :petition order by id")
    List<BacklogRow> ofPetition(String petition);

    @Query("from BacklogRow where leader = :officer order by id")
    List<BacklogRow> ofLead(String officer);
}
