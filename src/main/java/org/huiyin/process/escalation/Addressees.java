package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/**
 * Finds the posts that a rung names. A post at which nobody may see the petition has a next step: the same post at the
 * organ that goes on in its place, the organ's head, then the supervisor, the head and the registrar of the bureau that
 * is late itself or watches the petition, then the bureaus above, then whoever administers the system. So a petition is lost only where
 * the whole house is empty, and the sweep says so.
 */
@Component
class Addressees {

    /** Who is asked next at an organ where the post named stands empty. */
    private static final List<Role> AT_ORGAN = List.of(Role.LEADER, Role.CHIEF, Role.REGISTRAR);

    private static final List<Role> AT_BUREAU = List.of(Role.SUPERVISOR, Role.LEADER, Role.REGISTRAR, Role.CHIEF);

    private final Organization organization;
    private final Bureaus bureaus;
    private final BacklogLists lists;
    private final Acts acts;
    private final Clock clock;

    Addressees(Organization organization, Bureaus bureaus, BacklogLists lists, Acts acts, Clock clock) {
        this.organization = organization;
        this.bureaus = bureaus;
        this.lists = lists;
        this.acts = acts;
        this.clock = clock;
    }

    /** One post; empty where nobody in the house is left. */
    Optional<Addressee> of(Watched watched, Place place, Role role) {
        Post named = post(organ(watched, place), role);
        if (isHeld(named, watched)) {
            return Optional.of(new Addressee(named, ""));
        }
        return others(watched, named)
                .filter(post -> isHeld(post, watched))
                .findFirst()
                .map(post -> new Addressee(post, remark(named)));
    }

    /** A department has no office of the party committee and government: what it orders, its head orders. */
    private Post post(String organ, Role role) {
        boolean department = role == Role.GOVERNMENT_OFFICE
                && organization
                        .organ(organ)
                        .filter(known -> known.kind() == Organ.Kind.ORGAN)
                        .isPresent();
        return new Post(organ, department ? Role.LEADER : role);
    }

    private String organ(Watched watched, Place place) {
        return switch (place) {
            case OWING -> watched.clock().organ();
            case BUREAU -> lists.bureau(watched.clock()).orElseGet(() -> bureaus.of(watched.receiver()));
            case ABOVE -> {
                String below = below(watched);
                yield bureaus.above(below).orElse(below);
            }
        };
    }

    /** The bureau whose superior must know: the one that is late itself, else the one that watches the petition. */
    private String below(Watched watched) {
        String owing = watched.clock().organ();
        return bureaus.isBureau(owing) ? owing : bureaus.of(watched.receiver());
    }

    private Stream<Post> others(Watched watched, Post named) {
        var posts = new ArrayList<Post>();
        String organ = inPlaceOf(watched.clock().petition(), named.organ());
        posts.add(new Post(organ, named.role()));
        AT_ORGAN.forEach(role -> posts.add(new Post(organ, role)));
        upwards(below(watched), posts);
        upwards(bureaus.of(watched.receiver()), posts);
        Stream<Post> admins = organization.organsOn(today()).stream()
                .filter(Organ::inside)
                .map(each -> new Post(each.code(), Role.ADMIN));
        return Stream.concat(posts.stream(), admins);
    }

    private void upwards(String from, List<Post> posts) {
        Optional<String> bureau = Optional.of(from);
        while (bureau.isPresent()) {
            String code = bureau.get();
            AT_BUREAU.forEach(role -> posts.add(new Post(code, role)));
            bureau = bureaus.above(code);
        }
    }

    /** Put down for this petition, else in the chart; a successor may be gone in its turn. */
    private String inPlaceOf(String petition, String organ) {
        var asked = new HashSet<String>();
        String next = acts.heir(petition, organ);
        Optional<Organ> found = organization.organ(next);
        while (found.isPresent()
                && !found.get().existsOn(today())
                && found.get().successor() != null
                && asked.add(next)) {
            next = found.get().successor();
            found = organization.organ(next);
        }
        return next;
    }

    /** By somebody whom the wall does not bar; a notice that its only reader may not see is told to nobody. */
    private boolean isHeld(Post post, Watched watched) {
        return organization.holding(post, today()).stream()
                .map(Officer::id)
                .anyMatch(id -> !watched.bars(id, organization.postsOf(id, today())));
    }

    private String remark(Post named) {
        return "（本应告知" + organization.nameOf(named.organ()) + named.role().label() + "，该岗位目前无人可以办理，请同时安排人员。）";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
