package org.huiyin.supervision.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.ActLists.Filed;
import org.huiyin.review.Decision;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewIssued;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.springframework.stereotype.Component;

/** What reviews and re-reviews left of an organ's opinions: from the files. */
@Component
class AssessedReviews implements AssessmentSource {

    private final ActLists acts;

    AssessedReviews(ActLists acts) {
        this.acts = acts;
    }

    @Override
    public Set<AssessmentFigure> figures() {
        return Set.of(AssessmentFigure.OPINION_CHANGED);
    }

    @Override
    public void count(AssessmentQuestion question, AssessmentTally tally) {
        var requests = requests(question);
        acts.done(ReviewIssued.class, question.from(), question.to(), question.asOf())
                .forEach(issued -> {
                    RequestFiled request =
                            requests.get(key(issued.petition(), issued.act().request()));
                    if (request != null) {
                        tally.add(
                                AssessmentFigure.OPINION_CHANGED,
                                request.subject().decider(),
                                found(issued));
                    }
                });
    }

    private Map<String, RequestFiled> requests(AssessmentQuestion question) {
        var requests = new HashMap<String, RequestFiled>();
        acts.beside(RequestFiled.class, ReviewIssued.class, question.from(), question.to(), question.asOf())
                .forEach(filed -> requests.put(key(filed.petition(), filed.act().request()), filed.act()));
        return requests;
    }

    private static String key(String petition, String request) {
        return petition + ' ' + request;
    }

    private static AssessmentCase found(Filed<ReviewIssued> issued) {
        ReviewIssued act = issued.act();
        return new AssessmentCase(
                issued.petition(),
                act.decision() == Decision.UPHELD ? Standing.UNMET : Standing.MET,
                act.on(),
                act.on() + " " + act.stage().label() + "：" + act.decision().label());
    }
}
