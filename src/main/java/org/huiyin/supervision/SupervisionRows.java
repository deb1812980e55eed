package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisionRows extends Repository<SupervisionRow, Long> {

    SupervisionRow saveAndFlush(SupervisionRow row);

    @Query("from SupervisionRow where openKey = :key")
    Optional<SupervisionRow> open(String key);

    @Query("from SupervisionRow where petition = :petition and item = :item")
    Optional<SupervisionRow> of(String petition, String item);

    @Query("from SupervisionRow where petition = :petition order by id")
    List<SupervisionRow> of(String petition);

    @Query("from SupervisionRow where petition in :petitions and openKey is not null")
    List<SupervisionRow> openIn(Collection<String> petitions);

    @Query("from SupervisionRow where bureau = :bureau and state = SETTLED and closedOn >= :since"
            + " order by closedOn desc, id desc")
    List<SupervisionRow> settled(String bureau, LocalDate since);

    @Query("select count(r) from SupervisionRow r where r.petition = :petition")
    long count(String petition);
}
