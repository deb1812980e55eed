package org.huiyin.process.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.engine.Positions;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Links;
import org.springframework.stereotype.Component;

/** Brings what petitioners submit to whoever works on the petition: on file, by notice, and as the handler's task. */
@Component
class Incoming {

    static final String RECEIVED = "Message_SubmissionReceived";
    static final String TAKE_UP = "UserTask_TakeUpSubmission";

    private final Acts acts;
    private final Links links;
    private final Standing standing;
    private final Positions positions;
    private final Notices notices;
    private final Instances instances;

    Incoming(Acts acts, Links links, Standing standing, Positions positions, Notices notices, Instances instances) {
        this.acts = acts;
        this.links = links;
        this.standing = standing;
        this.positions = positions;
        this.notices = notices;
        this.instances = instances;
    }

    /** What is brought to a joined petition is dealt with in the one that is handled for all. */
    void take(At at, Submitted submitted) {
        acts.record(at.petition(), at.organ(), submitted);
        var main = main(at.petition());
        main.ifPresent(petition -> acts.record(petition, at.organ(), submitted.by(at.petition())));
        bring(main.orElse(at.petition()));
        tell(main.orElse(at.petition()), submitted);
    }

    /** The petition that is handled for the joined one; none where that was archived and waits for nothing more. */
    Optional<String> main(String petition) {
        return links.joinedInto(petition)
                .filter(main -> acts.latest(main, Archived.class).isEmpty());
    }

    void passOn(String petition, String into, String organ) {
        for (var done : open(petition)) {
            acts.record(into, organ, done.act().by(petition));
            tell(into, done.act());
        }
        bring(into);
    }

    /** One open task takes up all that came; a second one would find nothing left to do. */
    void bring(String petition) {
        if (!open(petition).isEmpty() && !isBeingTakenUp(petition)) {
            instances.tell(petition, RECEIVED, Map.of());
        }
    }

    boolean isBeingTakenUp(String petition) {
        return positions.waits(petition).stream()
                .anyMatch(wait -> wait.element().equals(TAKE_UP));
    }

    private void tell(String petition, Submitted submitted) {
        int count = count(petition);
        notices.tell(
                "SUBMITTED " + petition + " " + count,
                petition,
                sentence(petition, submitted),
                posts(petition, submitted));
    }

    private Set<Post> posts(String petition, Submitted submitted) {
        var posts = new LinkedHashSet<Post>();
        for (String organ : standing.responsible(petition)) {
            posts.add(new Post(organ, Role.HANDLER));
            if (submitted.kind() == Submitted.Kind.URGING) {
                posts.add(new Post(organ, Role.LEADER));
            }
        }
        if (posts.isEmpty()) {
            positions.values(petition, "bureau").forEach(bureau -> posts.add(new Post(bureau, Role.REGISTRAR)));
        }
        return posts;
    }

    private static String sentence(String petition, Submitted submitted) {
        return "信访事项 " + petition + " 于 " + submitted.on() + " 收到信访人“"
                + submitted.kind().label() + "”，请查看案卷并及时处理。";
    }

    /** What came and was not yet dealt with, oldest first. */
    List<Acts.Done<Submitted>> open(String petition) {
        var all = acts.all(petition, Submitted.class);
        return all.subList(Math.min(done(petition), all.size()), all.size());
    }

    private int done(String petition) {
        return acts.latest(petition, TakenUp.class).map(TakenUp::upTo).orElse(0);
    }

    /** How many came so far. */
    int count(String petition) {
        return acts.all(petition, Submitted.class).size();
    }

    void takenUp(String petition, String organ, TakenUp takenUp) {
        acts.record(petition, organ, takenUp);
    }
}
