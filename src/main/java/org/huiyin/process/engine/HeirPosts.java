package org.huiyin.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.ActLists.Filed;
import org.huiyin.registry.Succeeded;
import org.springframework.stereotype.Component;

/**
 * Who sees to the petitions of an organ that is no more (art. 24), since nobody holds its posts: the same posts and the
 * registrar at its successor; where nobody registers there, the registrar of the organ above or of the bureau beside it.
 */
@Component
public class HeirPosts {

    private final TaskPosts given;
    private final Organization organization;
    private final ActLists acts;
    private final Clock clock;

    HeirPosts(TaskPosts given, Organization organization, ActLists acts, Clock clock) {
        this.given = given;
        this.organization = organization;
        this.acts = acts;
        this.clock = clock;
    }

    /** Those of the posts, in their order, that stand in for one that had a part in the petition. */
    public List<Post> among(Collection<Post> held, String petition) {
        Set<Post> heirs = held.isEmpty() ? Set.of() : heirs(List.of(petition)).getOrDefault(petition, Set.of());
        return held.stream().filter(heirs::contains).toList();
    }

    /** Those of the petitions in which one of the posts stands in for one that had a part; two queries at the most. */
    public Set<String> inherited(Collection<Post> held, Collection<String> petitions) {
        return held.isEmpty() || petitions.isEmpty()
                ? Set.of()
                : heirs(petitions).entrySet().stream()
                        .filter(heirs -> held.stream().anyMatch(heirs.getValue()::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Set<Post>> heirs(Collection<String> petitions) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Post>> orphaned = orphaned(petitions, today);
        var successions = successions(orphaned.keySet());
        var heirs = new HashMap<String, Set<Post>>();
        orphaned.forEach((petition, posts) ->
                heirs.put(petition, inPlaceOf(posts, successions.getOrDefault(petition, List.of()), today)));
        return heirs;
    }

    /** Posts with a part in the petitions whose organ is no more. */
    private Map<String, List<Post>> orphaned(Collection<String> petitions, LocalDate today) {
        var orphaned = new HashMap<String, List<Post>>();
        given.withAPart(petitions)
                .forEach((petition, posts) -> orphaned.put(
                        petition,
                        posts.stream().filter(post -> isGone(post, today)).toList()));
        orphaned.values().removeIf(List::isEmpty);
        return orphaned;
    }

    private boolean isGone(Post post, LocalDate today) {
        return organization
                .organ(post.organ())
                .filter(organ -> !organ.existsOn(today))
                .isPresent();
    }

    private Map<String, List<Succeeded>> successions(Collection<String> petitions) {
        return acts.of(Succeeded.class, petitions).stream()
                .collect(Collectors.groupingBy(Filed::petition, Collectors.mapping(Filed::act, Collectors.toList())));
    }

    private Set<Post> inPlaceOf(List<Post> gone, List<Succeeded> successions, LocalDate today) {
        return gone.stream()
                .flatMap(before -> inPlaceOf(before, successions, today).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Post> inPlaceOf(Post before, List<Succeeded> successions, LocalDate today) {
        Organ gone = organization.organ(before.organ()).orElseThrow();
        var posts = new LinkedHashSet<Post>();
        Optional<String> heir = heir(gone, successions, today);
        heir.ifPresent(organ -> posts.addAll(List.of(new Post(organ, before.role()), new Post(organ, Role.REGISTRAR))));
        boolean registers = heir.filter(organ -> !organization
                        .holding(new Post(organ, Role.REGISTRAR), today)
                        .isEmpty())
                .isPresent();
        if (!registers) {
            near(gone, today)
                    .map(organ -> new Post(organ.code(), Role.REGISTRAR))
                    .forEach(posts::add);
        }
        return posts;
    }

    /** Put down for this petition, else in the chart; a successor may be gone in its turn. */
    private Optional<String> heir(Organ gone, List<Succeeded> successions, LocalDate today) {
        var asked = new HashSet<String>();
        Organ next =
                organization.organ(Succeeded.heir(gone.code(), successions)).orElse(gone);
        while (!next.existsOn(today) && next.successor() != null && asked.add(next.code())) {
            next = organization.organ(next.successor()).orElse(gone);
        }
        return Optional.of(next).filter(organ -> organ.existsOn(today)).map(Organ::code);
    }

    private Stream<Organ> near(Organ gone, LocalDate today) {
        String above = gone.parent();
        return above == null
                ? Stream.empty()
                : organization.organsOn(today).stream()
                        .filter(organ -> organ.code().equals(above)
                                || organ.kind() == Organ.Kind.BUREAU && above.equals(organ.parent()));
    }
}
