package org.huiyin.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/**
 * Who sees to the petitions of an organ that is no more (art. 24), since nobody holds its posts: the same posts and the
 * registrar at its successor; where nobody registers there, the registrar of the organ above or of the bureau beside it.
 */
@Component
public class HeirPosts {

    private final TaskPosts given;
    private final Organization organization;
    private final Acts acts;
    private final Clock clock;

    HeirPosts(TaskPosts given, Organization organization, Acts acts, Clock clock) {
        this.given = given;
        this.organization = organization;
        this.acts = acts;
        this.clock = clock;
    }

    /** Those of the posts, in their order, that stand in for one that had a part in the petition. */
    public List<Post> among(Collection<Post> held, String petition) {
        if (held.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        var heirs = new HashSet<Post>();
        for (String id : given.withAPart(petition)) {
            Post before = Post.of(id);
            organization
                    .organ(before.organ())
                    .filter(organ -> !organ.existsOn(today))
                    .ifPresent(gone -> heirs.addAll(inPlaceOf(petition, gone, before.role(), today)));
        }
        return held.stream().filter(heirs::contains).toList();
    }

    private Set<Post> inPlaceOf(String petition, Organ gone, Role role, LocalDate today) {
        var posts = new LinkedHashSet<Post>();
        Optional<String> heir = heir(petition, gone, today);
        heir.ifPresent(organ -> posts.addAll(List.of(new Post(organ, role), new Post(organ, Role.REGISTRAR))));
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
    private Optional<String> heir(String petition, Organ gone, LocalDate today) {
        var asked = new HashSet<String>();
        Organ next = organization.organ(acts.heir(petition, gone.code())).orElse(gone);
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
