package org.huiyin.organization;

import static java.util.Comparator.comparing;
import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole organization as of one version: what every request asks, answered from memory. It never changes; a change
 * of the organization makes a new chart.
 */
final class Chart {

    private static final int DAYS_KEPT = 32;

    private final long version;
    private final Map<String, Organ> organs;
    private final Map<String, Officer> officers;
    private final List<Appointment> appointments;
    private final List<Absence> absences;
    private final Map<LocalDate, Staff> staffs = new ConcurrentHashMap<>();

    /** Absences in the order in which they were recorded. */
    Chart(
            long version,
            Collection<Organ> organs,
            Collection<Officer> officers,
            Collection<Appointment> appointments,
            Collection<Absence> absences) {
        this.version = version;
        this.organs = organs.stream().collect(toUnmodifiableMap(Organ::code, identity()));
        this.officers = officers.stream().collect(toUnmodifiableMap(Officer::id, identity()));
        this.appointments = List.copyOf(appointments);
        this.absences = List.copyOf(absences);
    }

    long version() {
        return version;
    }

    Optional<Organ> organ(String code) {
        return Optional.ofNullable(organs.get(code));
    }

    Collection<Organ> organs() {
        return organs.values();
    }

    Optional<Officer> officer(String id) {
        return Optional.ofNullable(officers.get(id));
    }

    List<Appointment> appointments() {
        return appointments;
    }

    List<Absence> absences() {
        return absences;
    }

    /** Who stands where on the day; kept, because almost every question is about today. */
    Staff staffOn(LocalDate day) {
        var known = staffs.get(day);
        if (known != null) {
            return known;
        }
        if (staffs.size() >= DAYS_KEPT) {
            staffs.clear();
        }
        return staffs.computeIfAbsent(day, asked -> new Staff(this, asked));
    }

    boolean existsOn(String organ, LocalDate day) {
        var found = organs.get(organ);
        return found != null && found.existsOn(day);
    }

    /** Those that are no more and whose powers the organ has today, directly or through others. */
    Set<String> predecessors(String organ, LocalDate day) {
        var found = new TreeSet<String>();
        var heirs = new ArrayDeque<>(Set.of(organ));
        while (!heirs.isEmpty()) {
            String heir = heirs.remove();
            organs.values().stream()
                    .filter(gone -> heir.equals(gone.successor()) && !gone.existsOn(day))
                    .map(Organ::code)
                    .filter(found::add)
                    .forEach(heirs::add);
        }
        return found;
    }

    /** Each organ followed by those below it, neighbours by code. */
    List<Organ> organsOn(LocalDate day) {
        return organsBetween(day, day);
    }

    /** The same of all that exist on any day of the period. */
    List<Organ> organsBetween(LocalDate from, LocalDate to) {
        var existing = organs.values().stream()
                .filter(organ -> organ.existsBetween(from, to))
                .sorted(comparing(Organ::code))
                .toList();
        Set<String> codes = existing.stream().map(Organ::code).collect(Collectors.toSet());
        var found = new ArrayList<Organ>();
        existing.stream()
                .filter(organ -> organ.parent() == null || !codes.contains(organ.parent()))
                .forEach(top -> collect(top, existing, found));
        return List.copyOf(found);
    }

    private static void collect(Organ organ, List<Organ> existing, List<Organ> found) {
        found.add(organ);
        existing.stream()
                .filter(below -> organ.code().equals(below.parent()))
                .forEach(below -> collect(below, existing, found));
    }

    /** Whether the organ is the other one or stands above it. */
    boolean isAtOrAbove(String organ, @Nullable String other) {
        Set<String> seen = new HashSet<>();
        String code = other;
        while (code != null && seen.add(code)) {
            if (code.equals(organ)) {
                return true;
            }
            var found = organs.get(code);
            code = found == null ? null : found.parent();
        }
        return false;
    }
}
