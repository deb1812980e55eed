package org.huiyin.desk.demo;

import java.util.List;
import java.util.Map;
import org.huiyin.evaluation.Evaluations;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Target;
import org.huiyin.evaluation.Voices.Said;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.evaluation.Rate;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.huiyin.review.Subjects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the city's petitioners do themselves: rate with their codes, and name the opinion that they want reviewed. */
@Component
@Profile("demo")
class Petitioners {

    private final Evaluations evaluations;
    private final Rate rate;
    private final Subjects subjects;

    Petitioners(Evaluations evaluations, Rate rate, Subjects subjects) {
        this.evaluations = evaluations;
        this.rate = rate;
        this.subjects = subjects;
    }

    /** Those to whom the open task of the invitation shows codes; to be asked before it is done. */
    List<Evaluations.Offered> invited(String petition, String task) {
        return evaluations.offered(petition, task);
    }

    /** Each says the same. Throws {@link TaskRefused} where the house refuses. */
    void rate(List<Evaluations.Offered> invited, Map<String, Object> says) {
        var said = says.entrySet().stream()
                .map(each -> new Said(
                        Target.valueOf(each.getKey()), Level.valueOf(String.valueOf(each.getValue())), List.of(), ""))
                .toList();
        for (Evaluations.Offered offered : invited) {
            var flaws = rate.say(offered.recipient().petition(), offered.code().text(), said);
            if (!flaws.isEmpty()) {
                throw new TaskRefused(String.join("", flaws));
            }
        }
    }

    /** Key of the first opinion of which review, or re-review, may be asked; empty where there is none. */
    String subject(String petition, String act) {
        Stage stage = act.equals("rereview") ? Stage.REREVIEW : Stage.REVIEW;
        return subjects.of(petition, stage).stream()
                .findFirst()
                .map(Subject::key)
                .orElse("");
    }
}
