package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PetitionRows extends Repository<Petition, String> {

    Petition saveAndFlush(Petition petition);

    Optional<Petition> findById(String number);

    boolean existsById(String number);

    @Query("select p.number from Petition p where p.archivedOn is null and p.number > :after order by p.number")
    List<String> notArchived(String after, Limit limit);

    @Query("select p.organ from Petition p where p.number = :number")
    Optional<String> registeredBy(String number);

    @Query("select p.number, p.organ from Petition p where p.number in :numbers")
    List<Object[]> registeredBy(Collection<String> numbers);

    @Query("select p.queryCode from Petition p where p.number = :number")
    Optional<String> queryCode(String number);

    @Query(
            value = "select number from hy_petition where number in (:numbers) order by number for update",
            nativeQuery = true)
    List<String> hold(Collection<String> numbers);

    /** With requests and organs complained of, in one query. */
    @EntityGraph(attributePaths = {"requests", "organsComplainedOf"})
    @Query("select p from Petition p where p.number = :number")
    Optional<Petition> whole(String number);

    @Query("select count(p) > 0 from Petition p"
            + " where p.provenance.externalNumber = :number and p.provenance.channel = :channel")
    boolean known(Channel channel, String number);

    @Query("select new org.huiyin.registry.Petitions$Repeated(p.number, p.provenance.receivedOn)"
            + " from Petition p where p.repeats = :number order by p.provenance.receivedOn, p.number")
    List<Petitions.Repeated> repeated(String number);

    @Query("select p.repeats, new org.huiyin.registry.Petitions$Repeated(p.number, p.provenance.receivedOn)"
            + " from Petition p where p.repeats in :numbers order by p.provenance.receivedOn, p.number")
    List<Object[]> repeated(Collection<String> numbers);

    @Query("select p.number from Petition p where p.provenance.externalNumber = :number order by p.number")
    List<String> withExternalNumber(String number);

    @Query("select new org.huiyin.registry.Petitions$Headline("
            + "p.number, p.matter.headline, case when p.repeats is null then true else false end, p.matter.purpose)"
            + " from Petition p where p.number in :numbers")
    List<Petitions.Headline> headlines(Collection<String> numbers);

    @Query("select new org.huiyin.registry.Candidate("
            + "p.number, p.organ, p.matter.headline, p.provenance.receivedOn, p.matter.purpose)"
            + " from Petition p where p.number in :numbers")
    List<Candidate> candidates(Collection<String> numbers);

    @Query("""
            select new org.huiyin.registry.PetitionLists$Entered(p.number, p.organ, p.provenance.receivedOn, p.repeats)
            from Petition p
            where p.organ in :organs and p.provenance.receivedOn between :from and :to and p.registeredAt <= :asOf
            order by p.number
            """)
    List<PetitionLists.Entered> entered(Collection<String> organs, LocalDate from, LocalDate to, Instant asOf);

    @Query("""
            select new org.huiyin.registry.PetitionLists$Entered(p.number, p.organ, p.provenance.receivedOn, p.repeats)
            from Petition p
            where p.repeats is not null and p.registeredAt <= :asOf order by p.number
            """)
    List<PetitionLists.Entered> repeating(Instant asOf);
}
