package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActRows extends Repository<ActRow, Long> {

    ActRow save(ActRow act);

    // ids come in blocks per node, so that only the time orders rows of several nodes
    @Query("from ActRow where petition = :petition order by at, id")
    List<ActRow> of(String petition);

    @Query("from ActRow where kind = :kind and petition in :petitions order by at, id")
    List<ActRow> of(String kind, Collection<String> petitions);

    @Query("select distinct petition from ActRow where action = :action and organ = :organ order by petition")
    List<String> petitionsWith(String action, String organ);

    @Query("from ActRow where kind = :kind and at >= :since and at <= :asOf order by at, id")
    List<ActRow> putDown(String kind, Instant since, Instant asOf);

    @Query(
            "from ActRow where kind = :kind and on between :from and :to and at >= :since and at <= :asOf order by at, id")
    List<ActRow> done(String kind, LocalDate from, LocalDate to, Instant since, Instant asOf);

    @Query("""
            select new org.huiyin.registry.ActLists$Trace(a.petition, a.organ, a.on) from ActRow a
            where a.kind = :kind and a.on between :from and :to and a.at >= :since and a.at <= :asOf
            order by a.at, a.id
            """)
    List<ActLists.Trace> traces(String kind, LocalDate from, LocalDate to, Instant since, Instant asOf);

    @Query("""
            from ActRow a where a.kind = :kind and a.at <= :asOf and a.petition in (
              select o.petition from ActRow o
              where o.kind = :other and o.on between :from and :to and o.at >= :since and o.at <= :asOf)
            order by a.at, a.id
            """)
    List<ActRow> beside(String kind, String other, LocalDate from, LocalDate to, Instant since, Instant asOf);

    @Query("select distinct a.petition, a.action from ActRow a where a.petition in :petitions")
    List<Object[]> actions(Collection<String> petitions);
}
