package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/**
 * Finds the posts that a rung names. A post nobody holds, also by acting, has a next step: the organ's head, then the
 * supervisor, the head and the registrar of the bureau that watches the petition, then the bureaus above, then whoever
 * administers the system. So a petition is lost only where the whole house is empty, and the sweep says so.
 */
@Component
class Addressees {

    /** Who is asked next at an organ where the post named stands empty. */
    private static final List<Role> AT_ORGAN = List.of(Role.LEADER, Role.CHIEF, Role.REGISTRAR);

    private static final List<Role> AT_BUREAU = List.of(Role.SUPERVISOR, Role.LEADER, Role.REGISTRAR, Role.CHIEF);

    private final Organization organization;
    private final Petitions petitions;
    private final Bureaus bureaus;
    private final Clock clock;

    Addressees(Organization organization, Petitions petitions, Bureaus bureaus, Clock clock) {
        this.organization = organization;
        this.petitions = petitions;
        this.bureaus = bureaus;
        this.clock = clock;
    }

    /**
     * @return one post, or none where nobody in the house is left
     */
    List<Addressee> of(Ledger.Clock owed, Place place, Role role) {
        String organ = organ(owed, place);
        Post named = new Post(organ, role);
        return Stream.concat(Stream.of(named), others(owed, organ))
                .filter(this::isHeld)
                .findFirst()
                .map(post -> new Addressee(post, post.equals(named) ? "" : remark(named)))
                .stream()
                .toList();
    }

    private String organ(Ledger.Clock owed, Place place) {
        String watching = watching(owed);
        return switch (place) {
            case OWING -> owed.organ();
            case BUREAU -> watching;
            case ABOVE -> bureaus.above(watching).orElse(watching);
            default ->
                throw new IllegalArgumentException("escalation.dmn：organ 只能是 OWING、BUREAU 或者 ABOVE，不能是 " + place);
        };
    }

    /** The bureau that registered the petition; of one that an organ received itself the bureau of its own level. */
    private String watching(Ledger.Clock owed) {
        String received = petitions.facts(owed.petition()).orElseThrow().organ();
        return bureaus.isBureau(received)
                ? received
                : bureaus.watching(received).orElse(received);
    }

    private Stream<Post> others(Ledger.Clock owed, String organ) {
        var posts = new ArrayList<Post>();
        AT_ORGAN.forEach(role -> posts.add(new Post(organ, role)));
        Optional<String> bureau = Optional.of(watching(owed));
        while (bureau.isPresent()) {
            String code = bureau.get();
            AT_BUREAU.forEach(role -> posts.add(new Post(code, role)));
            bureau = bureaus.above(code);
        }
        Stream<Post> admins = organization.organsOn(today()).stream()
                .filter(Organ::inside)
                .map(each -> new Post(each.code(), Role.ADMIN));
        return Stream.concat(posts.stream(), admins);
    }

    private boolean isHeld(Post post) {
        return !organization.holding(post, today()).isEmpty();
    }

    private String remark(Post named) {
        return "（本应告知" + organization.nameOf(named.organ()) + named.role().label() + "，该岗位目前无人在岗，请同时安排人员。）";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
