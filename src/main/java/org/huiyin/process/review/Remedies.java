package org.huiyin.process.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.engine.Instances;
import org.huiyin.review.Candidates;
import org.huiyin.review.Filing;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.Requests;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.huiyin.review.Windows;
import org.springframework.stereotype.Component;

/** Starts reviews, and closes windows that everybody has used. Everything in the caller's transaction. */
@Component
public class Remedies {

    private static final Map<Stage, String> ASKED_BY_ALL =
            Map.of(Stage.REVIEW, "Message_ReviewRequestedByAll", Stage.REREVIEW, "Message_RereviewRequestedByAll");
    private static final Map<Stage, String> MODELS = Map.of(Stage.REVIEW, "review", Stage.REREVIEW, "re-review");

    private final Requests requests;
    private final Windows windows;
    private final ReviewRecords records;
    private final Candidates candidates;
    private final Ledger ledger;
    private final Instances instances;
    private final Clock clock;

    Remedies(
            Requests requests,
            Windows windows,
            ReviewRecords records,
            Candidates candidates,
            Ledger ledger,
            Instances instances,
            Clock clock) {
        this.requests = requests;
        this.windows = windows;
        this.records = records;
        this.candidates = candidates;
        this.ledger = ledger;
        this.instances = instances;
        this.clock = clock;
    }

    /** Puts a request down and starts its process; sentences that stand against it. */
    public List<String> request(Filing filing) {
        var filed = requests.file(filing);
        RequestFiled request = filed.request();
        if (request != null) {
            begin(filing.petition(), request);
            Subject subject = request.subject();
            String result = subject.result();
            String organ = result == null
                    ? subject.decider()
                    : records.request(filing.petition(), result).office();
            closeWindowWhereAllAsked(filing.petition(), request.stage(), subject.decider(), organ);
        }
        return filed.refusals();
    }

    private void begin(String petition, RequestFiled request) {
        if (request.joins() != null) {
            return;
        }
        var variables = new HashMap<String, Object>();
        variables.putAll(ReviewProcess.REQUEST.with(request.request()));
        variables.putAll(ReviewProcess.REVIEWER.with(request.office()));
        variables.putAll(ReviewProcess.STAGE.with(request.stage()));
        if (request.inside()) {
            variables.putAll(ReviewProcess.APPROVER.with(candidates.approver(request)));
        }
        String model = request.inside() ? MODELS.getOrDefault(request.stage(), "review") : "outside-review";
        instances.start(model, petition, variables);
    }

    /**
     * Tells whoever waits for the window that everybody has used it; one person's request closes nobody else's.
     *
     * @param organ code of the organ whose clock the window is
     * @return whether everybody has asked
     */
    public boolean closeWindowWhereAllAsked(String petition, Stage stage, String decider, String organ) {
        if (!windows.everybodyAsked(petition, stage, decider)) {
            return false;
        }
        instances.tell(petition, ASKED_BY_ALL.getOrDefault(stage, ""), Map.of());
        ledger.fulfil(new Ledger.Clock(petition, stage.window(), organ), LocalDate.now(clock));
        return true;
    }
}
