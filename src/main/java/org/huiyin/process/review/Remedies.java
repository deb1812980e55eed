package org.huiyin.process.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
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

    private static final String REVIEW_BY_ALL = "Message_ReviewRequestedByAll";
    private static final String REREVIEW_BY_ALL = "Message_RereviewRequestedByAll";
    private static final String RESPONSIBLE_ORGAN = "responsibleOrgan";
    private static final Map<Stage, String> MODELS = Map.of(Stage.REVIEW, "review", Stage.REREVIEW, "re-review");

    private final Requests requests;
    private final Windows windows;
    private final ReviewRecords records;
    private final Candidates candidates;
    private final Ledger ledger;
    private final Instances instances;
    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    Remedies(
            Requests requests,
            Windows windows,
            ReviewRecords records,
            Candidates candidates,
            Ledger ledger,
            Instances instances,
            Notices notices,
            Organization organization,
            Clock clock) {
        this.requests = requests;
        this.windows = windows;
        this.records = records;
        this.candidates = candidates;
        this.ledger = ledger;
        this.instances = instances;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    /** Puts a request down and starts its process; sentences that stand against it. */
    public List<String> request(Filing filing) {
        var filed = requests.file(filing);
        RequestFiled request = filed.request();
        if (request != null) {
            begin(filing.petition(), request);
            alarm(filing.petition(), request, filing.candidate().vacancy());
            closeWindow(filing.petition(), request.stage(), request.subject());
        }
        return filed.refusals();
    }

    /** What came in is put down, and its days run, though nobody is there yet: whoever can appoint somebody hears at once. */
    private void alarm(String petition, RequestFiled request, String vacancy) {
        if (!vacancy.isEmpty()) {
            notices.tell(
                    "REVIEWER_VACANT " + petition + " " + request.request(),
                    petition,
                    "信访事项 " + petition + " 的" + request.stage().label() + "申请（" + request.request() + "）已登记：" + vacancy,
                    Stream.concat(
                                    Stream.of(request.office(), request.organ())
                                            .map(organ -> new Post(organ, Role.LEADER)),
                                    organization.organsOn(LocalDate.now(clock)).stream()
                                            .filter(Organ::inside)
                                            .map(organ -> new Post(organ.code(), Role.ADMIN)))
                            .filter(post -> !organization
                                    .holding(post, LocalDate.now(clock))
                                    .isEmpty())
                            .distinct()
                            .toList());
        }
    }

    private void begin(String petition, RequestFiled request) {
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

    private void closeWindow(String petition, Stage stage, Subject subject) {
        String result = subject.result();
        if (stage == Stage.REVIEW && subject.servedOn() != null) {
            closeWindowWhereAllAsked(petition, subject.decider());
        } else if (result != null && windows.everybodyAskedAgain(petition, result)) {
            // other opinions of the same petition keep their windows, be they of the same office
            instances.tellWhere(petition, ReviewProcess.REQUEST.name(), result, REREVIEW_BY_ALL);
            RequestFiled review = records.request(petition, result);
            fulfil(new Ledger.Clock(petition, stage.window(), review.office(), result));
        }
    }

    /**
     * Tells whoever waits for the window of the organ's opinion that everybody has used it; one person's request closes
     * nobody else's, and one organ's window is not another's.
     *
     * @param decider code of the organ whose opinion it is
     * @return whether everybody has asked
     */
    public boolean closeWindowWhereAllAsked(String petition, String decider) {
        if (!windows.everybodyAsked(petition, decider)) {
            return false;
        }
        instances.tellWhere(petition, RESPONSIBLE_ORGAN, decider, REVIEW_BY_ALL);
        fulfil(new Ledger.Clock(petition, Stage.REVIEW.window(), decider));
        return true;
    }

    private void fulfil(Ledger.Clock window) {
        ledger.fulfil(window, LocalDate.now(clock));
    }
}
