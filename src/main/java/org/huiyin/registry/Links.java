package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How petitions hang together: joined to one that is handled for all, or split off from one. Each link is kept in the file
 * of both petitions with its day, organ and officer. Where a process stands is none of its business.
 */
public interface Links {

    /** The sentence, in Chinese, that stands against joining; empty where nothing does. */
    Optional<String> againstJoining(String petition, String into);

    /**
     * Joins the petition to another, whose answer is then served to both. Throws {@link IllegalArgumentException} with
     * the sentence of {@link #againstJoining} where one stands against it.
     *
     * @param organ code of the organ that joins
     * @param reason why they are one matter
     */
    void join(String petition, String into, String organ, LocalDate on, String reason);

    /** Takes the petition out again. Throws {@link IllegalArgumentException} with a sentence where it is not joined. */
    void unjoin(String petition, String organ, LocalDate on, String reason);

    /** The petition it is joined to now. */
    Optional<String> joinedInto(String petition);

    /** Petitions joined to it now, in the order they came: whoever closes it tells each of them. */
    List<String> joinedTo(String petition);

    /**
     * Registers parts of the petition as petitions of their own, with the same petitioners and attachments; it keeps the
     * other requests. A refusal changes nothing.
     *
     * @param organ code of the organ that splits and registers
     * @param receivedOn from when the parts' sorting counts
     */
    Splitting split(String petition, List<Part> parts, String organ, LocalDate receivedOn, String reason);

    /** The petition it was split off from. */
    Optional<String> splitFrom(String petition);

    /** Petitions split off from it, in order. */
    List<String> splitInto(String petition);

    /**
     * @param requests which of the petition's requests, counted from 1
     */
    record Part(String headline, List<Integer> requests) {}

    /** Numbers of the new petitions, or what stands against it in Chinese. */
    sealed interface Splitting {
        record Done(List<String> parts) implements Splitting {}

        record Refused(List<String> sentences) implements Splitting {}
    }
}
