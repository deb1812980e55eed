package org.huiyin.process.escalation;

import java.util.Collection;
import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Scope;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Post;
import org.huiyin.registry.Petitions;
import org.huiyin.review.Stage;
import org.jspecify.annotations.Nullable;

/** A clock during one look at it, with what the register and the wall say of its petition: each asked at most once. */
class Watched {

    private final Ledger.Clock clock;
    private final Petitions petitions;
    private final Wall wall;
    private @Nullable String receiver;
    private @Nullable List<Wall.Bar> bars;

    Watched(Ledger.Clock clock, Petitions petitions, Wall wall) {
        this.clock = clock;
        this.petitions = petitions;
        this.wall = wall;
    }

    Ledger.Clock clock() {
        return clock;
    }

    /** Code of the organ that registered the petition; throws {@link IllegalStateException} where there is no such petition. */
    String receiver() {
        String known = receiver;
        if (known == null) {
            known = petitions
                    .registeredBy(clock.petition())
                    .orElseThrow(() -> new IllegalStateException("没有登记过信访事项 " + clock.petition() + "。"));
            receiver = known;
        }
        return known;
    }

    /** Whether the wall keeps the officer out of the part of the petition's way in which the duty is owed. */
    boolean bars(String officer, Collection<Post> posts) {
        List<Wall.Bar> known = bars;
        if (known == null) {
            known = wall.on(clock.petition());
            bars = known;
        }
        Scope scope = scope(clock);
        return known.stream().anyMatch(bar -> bar.ground().holdsIn(scope) && bar.stops(officer, posts));
    }

    /** Whoever decided has no part in the review, and goes on to owe what follows from it. */
    static Scope scope(Ledger.Clock clock) {
        return switch (clock.duty()) {
            case REVIEW_ACCEPT, REVIEW, SERVE_RESULT -> Scope.REVIEW;
            case REREVIEW -> Scope.REREVIEW;
            // a request's id begins with its stage
            case HEARING -> clock.item().startsWith(Stage.REREVIEW.label()) ? Scope.REREVIEW : Scope.REVIEW;
            default -> Scope.PETITION;
        };
    }
}
