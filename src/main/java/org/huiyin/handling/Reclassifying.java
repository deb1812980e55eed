package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows where the competent organ finds another purpose than was registered: the register says it, so that
 * whatever protects an accusation protects this one, and petitions joined to it with it.
 */
@Component
class Reclassifying {

    private final Petitions petitions;
    private final Register register;
    private final Accused accused;
    private final Links links;
    private final Wall wall;
    private final Acts acts;
    private final Clock clock;

    Reclassifying(
            Petitions petitions, Register register, Accused accused, Links links, Wall wall, Acts acts, Clock clock) {
        this.petitions = petitions;
        this.register = register;
        this.accused = accused;
        this.links = links;
        this.wall = wall;
        this.acts = acts;
        this.clock = clock;
    }

    /** An accusation stays one, whatever the route: what was sealed is not opened by whoever handles it. */
    void to(Matter matter, Purpose purpose, @Nullable String reason) {
        withJoined(matter.petition()).forEach(petition -> to(petition, matter.organ(), purpose, reason));
    }

    private void to(String petition, String organ, Purpose purpose, @Nullable String reason) {
        Petitions.Facts facts = petitions.facts(petition).orElseThrow();
        Purpose registered = facts.purpose();
        if (registered != purpose && registered != Purpose.ACCUSATION) {
            register.reclassified(petition, purpose);
            acts.record(petition, organ, new Reclassified(LocalDate.now(clock), registered, purpose, reason));
        }
        if (purpose == Purpose.ACCUSATION) {
            accused.bar(facts);
            links.joinedInto(petition).ifPresent(main -> {
                wall.carry(petition, main);
                wall.carry(main, petition);
            });
        }
    }

    private Stream<String> withJoined(String petition) {
        return Stream.concat(
                Stream.of(petition), links.joinedTo(petition).stream().flatMap(this::withJoined));
    }
}
