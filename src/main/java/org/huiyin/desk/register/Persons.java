package org.huiyin.desk.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Recognises persons complained of among the officers of the organs complained of, so that the wall can bar them. */
@Component
class Persons {

    private final Organization organization;
    private final Clock clock;

    Persons(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Officer ids where a name belongs to officers of the organs (all of that name), else the name itself. */
    List<String> recognise(List<String> names, Collection<String> organs) {
        if (names.isEmpty()) {
            return List.of();
        }
        var officers = officersOf(organs);
        return names.stream().flatMap(name -> named(name, officers)).distinct().toList();
    }

    private static Stream<String> named(String name, Set<Officer> officers) {
        var ids = officers.stream()
                .filter(officer -> officer.name().equals(name))
                .map(Officer::id)
                .toList();
        return ids.isEmpty() ? Stream.of(name) : ids.stream();
    }

    private Set<Officer> officersOf(Collection<String> organs) {
        var today = LocalDate.now(clock);
        return organs.stream()
                .flatMap(organ -> Stream.of(Role.values()).map(role -> new Post(organ, role)))
                .flatMap(post -> organization.holding(post, today).stream())
                .collect(Collectors.toSet());
    }
}
