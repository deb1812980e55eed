package org.huiyin.supervision.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.PastClocks;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.ActLists.Filed;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.RecommendationAnswer.Adoption;
import org.huiyin.supervision.RecommendationAnswered;
import org.huiyin.supervision.RecommendationIssued;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.springframework.stereotype.Component;

/** How many recommendations the organs to which they went adopted (art. 40, paragraph 4). */
@Component
class AssessedRecommendations implements AssessmentSource {

    private final PastClocks clocks;
    private final ActLists acts;

    AssessedRecommendations(PastClocks clocks, ActLists acts) {
        this.clocks = clocks;
        this.acts = acts;
    }

    /** The clock is owed by whoever puts the answer down; the recommendation is its addressee's. */
    @Override
    public void count(AssessmentQuestion question, AssessmentTally tally) {
        var since = PastClocks.earliestStart(question.from());
        var addressees = new HashMap<String, String>();
        acts.putDown(RecommendationIssued.class, since, question.asOf())
                .forEach(issued -> addressees.put(
                        key(issued.petition(), issued.act().recommendation()),
                        issued.act().text().addressee()));
        var adoptions = new HashMap<String, Adoption>();
        acts.putDown(RecommendationAnswered.class, since, question.asOf())
                .forEach(answered -> keep(answered, adoptions));
        clocks.ending(Set.of(Duty.RECOMMENDATION_FEEDBACK), question.from(), question.to(), question.asOf())
                .forEach(face -> count(face, addressees, adoptions, tally));
    }

    /** The last word counts; one that is only about carrying it out says nothing of adoption. */
    private static void keep(Filed<RecommendationAnswered> answered, Map<String, Adoption> adoptions) {
        Adoption adoption = answered.act().answer().adoption();
        if (adoption != null) {
            adoptions.put(key(answered.petition(), answered.act().recommendation()), adoption);
        }
    }

    private static void count(
            Face face, Map<String, String> addressees, Map<String, Adoption> adoptions, AssessmentTally tally) {
        String key = key(face.petition(), face.item());
        Adoption adoption = adoptions.get(key);
        AssessedClocks.standing(face)
                .map(standing -> adoption == Adoption.ADOPTED
                        ? Standing.MET
                        : standing == Standing.OPEN && adoption == null ? Standing.OPEN : Standing.UNMET)
                .ifPresent(standing -> tally.add(
                        AssessmentFigure.RECOMMENDATION_ADOPTED,
                        addressees.get(key),
                        new AssessmentCase(
                                face.petition(),
                                standing,
                                face.lastDay(),
                                face.item() + "：" + (adoption == null ? "没有反馈" : adoption.label()))));
    }

    private static String key(String petition, String recommendation) {
        return petition + ' ' + recommendation;
    }
}
