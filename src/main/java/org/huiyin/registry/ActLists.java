package org.huiyin.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts out of the files of many petitions, for figures and lists: each question is one query, however many petitions it
 * concerns. Nothing that was put down after the instant asked for is seen.
 */
@Service
@Transactional(readOnly = true)
public class ActLists {

    private final ActRows rows;
    private final Clock clock;

    ActLists(ActRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** An act and the petition in whose file it stands. */
    public record Filed<A extends Act>(String petition, Acts.Done<A> done) {

        public A act() {
            return done.act();
        }
    }

    /**
     * That an act of the kind was done, without what it says.
     *
     * @param organ code of the organ whose act it is
     * @param on day on which it took effect
     */
    public record Trace(String petition, String organ, LocalDate on) {}

    /** Acts put down on the day or later, oldest first. */
    public <A extends Act> List<Filed<A>> putDown(Class<A> kind, LocalDate since, Instant asOf) {
        return read(rows.putDown(kind.getSimpleName(), beginning(since), asOf), kind);
    }

    /** Acts that took effect in the period, oldest first; no act is put down before it takes effect. */
    public <A extends Act> List<Filed<A>> done(Class<A> kind, LocalDate from, LocalDate to, Instant asOf) {
        return read(rows.done(kind.getSimpleName(), from, to, beginning(from), asOf), kind);
    }

    /** The same without what they say. */
    public List<Trace> traces(Class<? extends Act> kind, LocalDate from, LocalDate to, Instant asOf) {
        return rows.traces(kind.getSimpleName(), from, to, beginning(from), asOf);
    }

    /** Acts of the kind, of whatever day, in the files in which one of another kind took effect in the period. */
    public <A extends Act> List<Filed<A>> beside(
            Class<A> kind, Class<? extends Act> other, LocalDate from, LocalDate to, Instant asOf) {
        String beside = other.getSimpleName();
        return read(rows.beside(kind.getSimpleName(), beside, from, to, beginning(from), asOf), kind);
    }

    /** Acts of the kind, of whatever day, in the files of the petitions, oldest first. */
    public <A extends Act> List<Filed<A>> of(Class<A> kind, Collection<String> petitions, Instant asOf) {
        return of(kind, petitions).stream()
                .filter(filed -> !filed.done().at().isAfter(asOf))
                .toList();
    }

    /** The same put down until now, by whatever node's clock. */
    public <A extends Act> List<Filed<A>> of(Class<A> kind, Collection<String> petitions) {
        return petitions.isEmpty() ? List.of() : read(rows.of(kind.getSimpleName(), petitions), kind);
    }

    /** Those of the petitions in whose file an act stands whose code is one of those meant. */
    public Set<String> with(Predicate<String> action, Collection<String> petitions) {
        return petitions.isEmpty()
                ? Set.of()
                : rows.actions(petitions).stream()
                        .filter(row -> action.test((String) row[1]))
                        .map(row -> (String) row[0])
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static <A extends Act> List<Filed<A>> read(List<ActRow> rows, Class<A> kind) {
        return rows.stream()
                .map(row -> new Filed<>(row.petition(), row.as(kind)))
                .toList();
    }
}
