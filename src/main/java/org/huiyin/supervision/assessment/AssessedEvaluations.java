package org.huiyin.supervision.assessment;

import java.util.List;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.evaluation.EvaluationRounds;
import org.huiyin.evaluation.EvaluationRounds.Round;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Rating;
import org.huiyin.evaluation.Target;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.springframework.stereotype.Component;

/** How many were evaluated and how, bureau and organ apart. Silence counts as nothing, never as satisfaction. */
@Component
class AssessedEvaluations implements AssessmentSource {

    private final EvaluationRounds rounds;

    AssessedEvaluations(EvaluationRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Set<AssessmentFigure> figures() {
        return Set.of(
                AssessmentFigure.BUREAU_EVALUATED,
                AssessmentFigure.BUREAU_SATISFIED,
                AssessmentFigure.ORGAN_EVALUATED,
                AssessmentFigure.ORGAN_SATISFIED);
    }

    @Override
    public void count(AssessmentQuestion question, AssessmentTally tally) {
        for (Round round : rounds.ending(question.from(), question.to(), question.asOf())) {
            count(round, Target.BUREAU, tally);
            count(round, Target.ORGAN, tally);
        }
    }

    private static void count(Round round, Target target, AssessmentTally tally) {
        boolean bureau = target == Target.BUREAU;
        List<Rating> ratings = round.of(target);
        Face window = round.window();
        if (window.state() == Face.State.CANCELLED && ratings.isEmpty()) {
            return;
        }
        Standing standing = !ratings.isEmpty() ? Standing.MET : isOver(window) ? Standing.UNMET : Standing.OPEN;
        tally.add(
                bureau ? AssessmentFigure.BUREAU_EVALUATED : AssessmentFigure.ORGAN_EVALUATED,
                round.rated(target),
                new AssessmentCase(window.petition(), standing, window.lastDay(), evaluated(ratings)));
        var satisfied = bureau ? AssessmentFigure.BUREAU_SATISFIED : AssessmentFigure.ORGAN_SATISFIED;
        ratings.stream()
                .filter(Rating::counts)
                .forEach(rating -> tally.add(satisfied, round.rated(target), said(window, rating)));
    }

    private static boolean isOver(Face window) {
        return window.state() == Face.State.CLOSED || window.state() == Face.State.DONE;
    }

    private static String evaluated(List<Rating> ratings) {
        return ratings.isEmpty() ? "没有评价" : ratings.size() + " 人评价";
    }

    private static AssessmentCase said(Face window, Rating rating) {
        Level level = rating.rated().level();
        return new AssessmentCase(
                window.petition(),
                level == Level.DISSATISFIED ? Standing.UNMET : Standing.MET,
                window.lastDay(),
                rating.rated().on() + " 评价：" + level.label());
    }
}
