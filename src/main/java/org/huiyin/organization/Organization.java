package org.huiyin.organization;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Organs, officers and the posts they hold, by day. */
public interface Organization {

    Optional<Organ> organ(String code);

    /** Name of the organ, or its code where it is unknown. */
    String nameOf(String organ);

    /** The organs above the organ, the nearest first, also those that are no more; none at the top and for an unknown one. */
    default List<Organ> above(String organ) {
        var above = new LinkedHashMap<String, Organ>();
        Optional<Organ> next = directlyAbove(organ);
        while (next.isPresent() && above.putIfAbsent(next.get().code(), next.get()) == null) {
            next = directlyAbove(next.get().code());
        }
        return List.copyOf(above.values());
    }

    private Optional<Organ> directlyAbove(String organ) {
        return organ(organ).map(Organ::parent).flatMap(this::organ);
    }

    /**
     * Organs one level above, of which a petitioner chooses where to ask for review (arts 35, 36): the government and the
     * superior department of its own system; that department alone for an organ led vertically and for a unit of a
     * department; the government above for a government. Empty where the house knows none.
     */
    default List<Organ> nextHigher(String organ) {
        return organ(organ).map(known -> Superiors.of(this, known)).orElse(List.of());
    }

    /**
     * Names of {@link #nextHigher} as letters name them, 甲或者乙; the Regulation's words where the house knows none, so that
     * a letter names every organ the register takes a request for, and no other.
     */
    default String nextHigherNamed(String organ) {
        List<Organ> above = nextHigher(organ);
        return above.isEmpty() ? "上一级机关、单位" : above.stream().map(Organ::name).collect(Collectors.joining("或者"));
    }

    /** The level of government of the organ: its own, else that of the nearest organ above that has one; empty where none has. */
    default Optional<Level> levelOf(String organ) {
        return Stream.concat(organ(organ).stream(), above(organ).stream())
                .map(Organ::level)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** All organs that exist on the day, parents before children, then by code. */
    List<Organ> organsOn(LocalDate day);

    /** Organs that exist on any day of the period, both days inclusive, in the same order. */
    List<Organ> organsBetween(LocalDate from, LocalDate to);

    /**
     * Codes of the organs that are no more on the day and in whose place the organ goes on (art. 24), directly or in place of
     * their successors; in the order of their codes.
     */
    Set<String> predecessors(String organ, LocalDate day);

    Optional<Officer> officer(String id);

    /** Name of the officer, the word for the system, or the id where it is unknown. */
    String officerName(String id);

    /** Posts held on the day, and posts acted for during the absence of their holder. */
    Set<Post> postsOf(String officer, LocalDate day);

    /** Posts held in one's own right on the day. */
    Set<Post> ownPostsOf(String officer, LocalDate day);

    /** Who may work for the post on the day: present holders, else those acting for them. */
    List<Officer> holding(Post post, LocalDate day);

    /** Ids of all who may work for the post on the day: its present holders, and whoever acts for an absent one. */
    Set<String> workingAt(Post post, LocalDate day);

    /**
     * Puts the organ down, or changes the one of the same code; an organ is abolished by a last day, never removed.
     * Throws {@link IllegalArgumentException} where the parent is unknown or stands below, {@link ContradictoryLevel} where
     * its level does not fit those above or below it.
     */
    void establish(Organ organ);

    /**
     * Gives the officer the post from the day on, without end. Doing it twice is one appointment. Throws
     * {@link IllegalArgumentException} for an organ that is unknown or outside the installation.
     */
    void appoint(Officer officer, Post post, LocalDate since);

    /** Ends the appointment held on the day with that day; throws {@link IllegalArgumentException} where there is none. */
    void relieve(String officer, Post post, LocalDate lastDay);

    /**
     * Records an absence with the officer who acts meanwhile; both days inclusive. Where absences overlap, the one
     * recorded last holds; where the acting officer is absent too, theirs acts.
     */
    void absent(String officer, LocalDate from, LocalDate until, String acting);
}
