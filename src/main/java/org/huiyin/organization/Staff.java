package org.huiyin.organization;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds which post on one day, and who acts for whom. */
final class Staff {

    private final Chart chart;
    private final Map<String, Set<Post>> own = new HashMap<>();
    private final Map<String, Set<Post>> actedFor = new HashMap<>();
    private final Map<Post, Set<String>> holders = new HashMap<>();
    private final Map<String, String> acting = new HashMap<>();

    Staff(Chart chart, LocalDate day) {
        this.chart = chart;
        for (Appointment appointment : chart.appointments()) {
            if (appointment.heldOn(day) && chart.existsOn(appointment.post().organ(), day)) {
                own.computeIfAbsent(appointment.officer(), officer -> new LinkedHashSet<>())
                        .add(appointment.post());
                holders.computeIfAbsent(appointment.post(), post -> new LinkedHashSet<>())
                        .add(appointment.officer());
            }
        }
        // the absence recorded last holds where two overlap
        chart.absences().stream()
                .filter(absence -> absence.on(day))
                .forEach(absence -> acting.put(absence.officer(), absence.acting()));
        own.forEach((officer, posts) -> substitute(officer)
                .ifPresent(substitute -> actedFor.computeIfAbsent(substitute, id -> new LinkedHashSet<>())
                        .addAll(posts)));
    }

    /** The present officer at the end of the chain of absences; empty where the officer is present or the chain closes. */
    private Optional<String> substitute(String officer) {
        Set<String> asked = new HashSet<>();
        String next = officer;
        while (acting.containsKey(next) && asked.add(next)) {
            next = acting.getOrDefault(next, next);
        }
        return asked.isEmpty() || acting.containsKey(next) ? Optional.empty() : Optional.of(next);
    }

    Set<Post> ownPostsOf(String officer) {
        return Set.copyOf(own.getOrDefault(officer, Set.of()));
    }

    Set<Post> postsOf(String officer) {
        var posts = new HashSet<>(own.getOrDefault(officer, Set.of()));
        posts.addAll(actedFor.getOrDefault(officer, Set.of()));
        return Set.copyOf(posts);
    }

    Set<String> workingAt(Post post) {
        return holders.getOrDefault(post, Set.of()).stream()
                .map(officer -> acting.containsKey(officer) ? substitute(officer) : Optional.of(officer))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Officer> holding(Post post) {
        var appointed = holders.getOrDefault(post, Set.of());
        var present = appointed.stream()
                .filter(officer -> !acting.containsKey(officer))
                .toList();
        var ids = present.isEmpty()
                ? appointed.stream()
                        .map(this::substitute)
                        .flatMap(Optional::stream)
                        .toList()
                : present;
        return ids.stream()
                .distinct()
                .map(id -> chart.officer(id).orElseGet(() -> new Officer(id, id)))
                .sorted(comparing(Officer::id))
                .toList();
    }
}
