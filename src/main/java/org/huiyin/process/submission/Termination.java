package org.huiyin.process.submission;

import java.util.Map;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.review.RemedyEnds;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.huiyin.registry.Links;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/** Brings a petition to its end wherever it stands: clocks first, then the file, then the process. */
@Component
class Termination {

    static final String ENDED = "Message_PetitionEnded";

    private final Acts acts;
    private final Ledger ledger;
    private final Links links;
    private final Unjoining unjoining;
    private final RemedyEnds remedies;
    private final Instances instances;

    Termination(Acts acts, Ledger ledger, Links links, Unjoining unjoining, RemedyEnds remedies, Instances instances) {
        this.acts = acts;
        this.ledger = ledger;
        this.links = links;
        this.unjoining = unjoining;
        this.remedies = remedies;
        this.instances = instances;
    }

    /** Petitions joined to it go on by themselves: nobody but its own petitioners can end theirs. */
    Completion end(At at, Ended ended) {
        boolean told = ended.ending() != Ending.DECEASED;
        remedies.endedWith(at.petition(), ended.ending().label(), told);
        ledger.cancelAll(at.petition(), at.today(), OwedStill.duties());
        acts.record(at.petition(), at.organ(), ended);
        links.joinedTo(at.petition()).forEach(other -> unjoining.of(other, at, "主件终结办理，恢复单独办理。"));
        return instances.tell(at.petition(), ENDED, Map.of()) == 0
                ? Completion.refused("本件目前没有在办的程序，不能登记终结，请刷新页面核对。")
                : Completion.done();
    }
}
