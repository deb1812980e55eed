package org.huiyin.process.submission;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Successors;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.Succession;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Succeeded;
import org.huiyin.review.Successions;
import org.huiyin.supervision.BacklogSuccession;
import org.huiyin.supervision.LiabilitySuccession;
import org.springframework.stereotype.Component;

/** Moves everything of a petition from one organ to its successor: records, clocks with their last days, tasks. */
@Component
class Inheritance {

    private final Acts acts;
    private final Ledger ledger;
    private final Wall wall;
    private final Successions reviews;
    private final BacklogSuccession backlog;
    private final Successors successors;
    private final LiabilitySuccession liability;
    private final Succession succession;
    private final Organization organization;
    private final Notices notices;

    Inheritance(
            Acts acts,
            Ledger ledger,
            Wall wall,
            Successions reviews,
            BacklogSuccession backlog,
            Successors successors,
            LiabilitySuccession liability,
            Succession succession,
            Organization organization,
            Notices notices) {
        this.acts = acts;
        this.ledger = ledger;
        this.wall = wall;
        this.reviews = reviews;
        this.backlog = backlog;
        this.successors = successors;
        this.liability = liability;
        this.succession = succession;
        this.organization = organization;
        this.notices = notices;
    }

    /** Why the organ may not go on in the other's place, in Chinese; empty where it may. */
    Optional<String> against(String petition, String from, String to) {
        if (wall.barredOrgans(petition).contains(to)) {
            return Optional.of(organization.nameOf(to) + "是被检举控告的单位，不能承继；请由本级党委和政府指定其他机关、单位（第二十四条第二款、第三十条第三款）。");
        }
        return reviews.againstSuccession(petition, from, to);
    }

    /** Whoever goes on with an opinion keeps out of its review as the one did who made it. */
    private void succeedBars(String petition, String from, String to) {
        wall.on(petition).stream()
                .filter(bar -> from.equals(bar.organ()) && !bar.ground().holdsIn(Wall.Scope.PETITION))
                .forEach(bar -> wall.raise(Wall.Bar.organ(petition, to, bar.ground())));
    }

    Completion of(At at, String from, String to, String basis) {
        String petition = at.petition();
        Optional<String> against = against(petition, from, to);
        if (against.isPresent()) {
            return Completion.refused(against.get());
        }
        successors.pass(petition, from, to);
        acts.record(
                petition,
                at.organ(),
                new Succeeded(at.today(), from, organization.nameOf(from), to, organization.nameOf(to), basis));
        ledger.of(petition).stream()
                .filter(face -> face.organ().equals(from) && face.doneOn() == null)
                .map(Face::clock)
                .forEach(clock -> ledger.succeed(clock, to, at.today()));
        backlog.succeed(petition, from, to);
        liability.pass(petition, from, to);
        succession.succeed(petition, from, to);
        succeedBars(petition, from, to);
        notices.tell(
                "SUCCEEDED " + petition + " " + from + " " + to,
                petition,
                "信访事项 " + petition + " 由" + organization.nameOf(from) + "移交你单位继续办理，期限不重新计算（第二十四条第二款）。",
                List.of(new Post(to, Role.HANDLER), new Post(to, Role.LEADER)));
        return Completion.done();
    }
}
