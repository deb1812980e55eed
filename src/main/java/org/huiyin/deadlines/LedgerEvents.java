package org.huiyin.deadlines;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huiyin.statute.Duty;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledger's lines: appended and read, nothing else. */
interface LedgerEvents extends Repository<LedgerEvent, Long> {

    LedgerEvent save(LedgerEvent event);

    /** In the order they were written. */
    @Query("select e from LedgerEvent e where e.petition in :petitions order by e.hand.at, e.id")
    List<LedgerEvent> of(Collection<String> petitions);

    /** Waits until no other transaction holds the clock, and holds it; by ids, for events read before cannot be locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e.id from LedgerEvent e
            where e.petition = :petition and e.duty = :duty and e.organ = :organ and e.item = :item
              and e.kind = org.huiyin.deadlines.Happening.STARTED
            """)
    List<Long> hold(String petition, Duty duty, String organ, String item);

    /** The same for all clocks of some petitions. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e.id from LedgerEvent e
            where e.petition in :petitions and e.kind = org.huiyin.deadlines.Happening.STARTED
            order by e.petition, e.id
            """)
    List<Long> holdAll(Collection<String> petitions);

    @Query("""
            select distinct e.petition from LedgerEvent e
            where e.hand.at >= :since and e.hand.calendarVersion <> :version and e.kind in (
                org.huiyin.deadlines.Happening.STARTED, org.huiyin.deadlines.Happening.RESUMED,
                org.huiyin.deadlines.Happening.EXTENDED, org.huiyin.deadlines.Happening.EXTENSION_UNDONE,
                org.huiyin.deadlines.Happening.RECALENDARED)
            order by e.petition
            """)
    List<String> countedByAnother(String version, Instant since);

    /**
     * All lines, until an instant, of rounds that started in the period and whose last day nobody set.
     *
     * @param whoever true where the organs do not matter
     */
    @Query("""
            select e from LedgerEvent s join LedgerEvent e on e.petition = s.petition and e.duty = s.duty
              and e.organ = s.organ and e.item = s.item and e.round = s.round
            where s.kind = org.huiyin.deadlines.Happening.STARTED and s.duty in :duties
              and s.day between :since and :to and s.terms.setLastDay is null
              and (:whoever = true or s.organ in :organs) and e.hand.at <= :asOf
            """)
    List<LedgerEvent> counted(
            Collection<Duty> duties,
            Collection<String> organs,
            boolean whoever,
            LocalDate since,
            LocalDate to,
            Instant asOf);

    /** The same of rounds whose last day was set and lies in the period. */
    @Query("""
            select e from LedgerEvent s join LedgerEvent e on e.petition = s.petition and e.duty = s.duty
              and e.organ = s.organ and e.item = s.item and e.round = s.round
            where s.kind = org.huiyin.deadlines.Happening.STARTED and s.duty in :duties
              and s.terms.setLastDay between :from and :to
              and (:whoever = true or s.organ in :organs) and e.hand.at <= :asOf
            """)
    List<LedgerEvent> set(
            Collection<Duty> duties,
            Collection<String> organs,
            boolean whoever,
            LocalDate from,
            LocalDate to,
            Instant asOf);
}
