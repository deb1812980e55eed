package org.huiyin.process.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huiyin.handling.AfterService;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Matter;
import org.huiyin.process.engine.Instances;
import org.huiyin.review.ChangedOpinions;
import org.huiyin.review.Decision;
import org.huiyin.review.Finding;
import org.huiyin.review.OverruledRedos;
import org.huiyin.review.Redos;
import org.huiyin.review.ReviewIssued;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.ReviewServing;
import org.huiyin.review.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what reviews decide, and opens the window of what comes next. Everything in the caller's transaction. */
@Component
public class RemedyResults {

    private static final String DECIDED_TOGETHER = "Message_DecidedTogether";
    private static final String REDO_OVERRULED = "Message_RedoOverruled";

    private final ReviewRecords records;
    private final ReviewServing serving;
    private final Redos redos;
    private final ChangedOpinions changes;
    private final OverruledRedos overruled;
    private final AfterService afterService;
    private final Instances instances;

    RemedyResults(
            ReviewRecords records,
            ReviewServing serving,
            Redos redos,
            ChangedOpinions changes,
            OverruledRedos overruled,
            AfterService afterService,
            Instances instances) {
        this.records = records;
        this.serving = serving;
        this.redos = redos;
        this.changes = changes;
        this.overruled = overruled;
        this.afterService = afterService;
        this.instances = instances;
    }

    /** Tells the requests that joined the review that the opinion was issued, which is what they wait for. */
    public void decided(String petition, String id) {
        records.joinedTo(petition, id)
                .forEach(joined -> instances.tellWhere(
                        petition, ReviewProcess.REQUEST.name(), joined.request(), DECIDED_TOGETHER));
    }

    /** What follows from the opinion that was issued and served: handling anew, or carrying out what was changed. */
    public void carryOut(String petition, String id) {
        ReviewIssued issued = records.issued(petition, id).orElseThrow();
        if (issued.decision() == Decision.REVOKED) {
            LocalDate by = Objects.requireNonNull(issued.redoBy());
            redos.order(petition, id, by)
                    .ifPresent(organ ->
                            instances.start("redo", petition, Map.of("responsibleOrgan", organ, "request", id)));
        }
        boolean changedForGood = issued.stage() == Stage.REREVIEW && issued.decision() == Decision.CHANGED;
        if (changedForGood && overruled.endedBy(petition, id)) {
            instances.tellWhere(petition, "responsibleOrgan", redos.handlingOrgan(petition, id), REDO_OVERRULED);
        }
        Finding finding = issued.finding();
        Conclusion conclusion = finding == null ? null : finding.conclusion();
        if (finding != null && conclusion != null) {
            changes.putInPlace(petition, id);
            execute(petition, id, conclusion, finding.executeBy());
        }
    }

    private void execute(String petition, String id, Conclusion conclusion, @Nullable LocalDate by) {
        String organ = redos.handlingOrgan(petition, id);
        if (afterService.executeIfSupported(new Matter(petition, organ), conclusion, by)) {
            String office = records.request(petition, id).office();
            instances.start("execution", petition, Map.of("responsibleOrgan", organ, "sender", office));
        }
    }

    /** The window of re-review begins with the last service of the review opinion. */
    public void openWindow(String petition, String id) {
        serving.openWindow(petition, id);
    }
}
