package org.huiyin.process.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.AfterService;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Matter;
import org.huiyin.process.engine.Instances;
import org.huiyin.review.Candidates;
import org.huiyin.review.Decision;
import org.huiyin.review.Filing;
import org.huiyin.review.Finding;
import org.huiyin.review.Redos;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.Requests;
import org.huiyin.review.ReviewIssued;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.ReviewServing;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts reviews, carries out what they decide and closes them. Everything in the caller's transaction. */
@Component
public class Remedies {

    private static final String REMEDY_CLOSED = "Message_RemedyClosed";
    private static final Map<Stage, String> ASKED_BY_ALL =
            Map.of(Stage.REVIEW, "Message_ReviewRequestedByAll", Stage.REREVIEW, "Message_RereviewRequestedByAll");
    private static final Map<Stage, String> MODELS = Map.of(Stage.REVIEW, "review", Stage.REREVIEW, "re-review");

    private final Requests requests;
    private final ReviewRecords records;
    private final ReviewServing serving;
    private final Candidates candidates;
    private final Redos redos;
    private final AfterService afterService;
    private final Ledger ledger;
    private final Instances instances;
    private final Clock clock;

    Remedies(
            Requests requests,
            ReviewRecords records,
            ReviewServing serving,
            Candidates candidates,
            Redos redos,
            AfterService afterService,
            Ledger ledger,
            Instances instances,
            Clock clock) {
        this.requests = requests;
        this.records = records;
        this.serving = serving;
        this.candidates = candidates;
        this.redos = redos;
        this.afterService = afterService;
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
        if (!requests.everybodyAsked(petition, stage, decider)) {
            return false;
        }
        instances.tell(petition, ASKED_BY_ALL.getOrDefault(stage, ""), Map.of());
        ledger.fulfil(new Ledger.Clock(petition, stage.window(), organ), LocalDate.now(clock));
        return true;
    }

    /** What follows from the opinion that was issued and served: handling anew, or carrying out what was changed. */
    public void carryOut(String petition, String id) {
        ReviewIssued issued = records.issued(petition, id).orElseThrow();
        if (issued.decision() == Decision.REVOKED) {
            LocalDate by = Objects.requireNonNull(issued.redoBy());
            String organ = redos.order(petition, id, by);
            instances.start("redo", petition, Map.of("responsibleOrgan", organ));
        }
        Finding finding = issued.finding();
        Conclusion conclusion = finding == null ? null : finding.conclusion();
        if (finding != null && conclusion != null) {
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

    /** Closes the request and tells whoever waits for it. */
    public void close(String petition, String id) {
        requests.close(petition, id);
        tellClosed(petition);
    }

    /** Tells whoever waits until all remedies have come to their end. */
    public void tellClosed(String petition) {
        instances.tell(petition, REMEDY_CLOSED, Map.of());
    }
}
