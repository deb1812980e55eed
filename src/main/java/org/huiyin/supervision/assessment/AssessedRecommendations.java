package org.huiyin.supervision.assessment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.PastClocks;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.ActLists.Filed;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.RecommendationAnswer.Adoption;
import org.huiyin.supervision.RecommendationAnswered;
import org.huiyin.supervision.RecommendationIssued;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many recommendations the organs to which they went adopted (art. 40, paragraph 4): each once, at the last answer that
 * was owed in the period, however often the bureau asked again.
 */
@Component
class AssessedRecommendations implements AssessmentSource {

    private static final Comparator<Face> BY_ROUND =
            comparing(Face::started).thenComparing(Face::doneOn, nullsLast(naturalOrder()));

    private final PastClocks clocks;
    private final ActLists acts;

    AssessedRecommendations(PastClocks clocks, ActLists acts) {
        this.clocks = clocks;
        this.acts = acts;
    }

    @Override
    public Set<AssessmentFigure> figures() {
        return Set.of(AssessmentFigure.RECOMMENDATION_ADOPTED);
    }

    /** The clock is owed by whoever puts the answer down; the recommendation is its addressee's. */
    @Override
    public void count(AssessmentQuestion question, AssessmentTally tally) {
        Collection<Face> rounds = lastRounds(question);
        Set<String> petitions = rounds.stream().map(Face::petition).collect(Collectors.toSet());
        // letters are looked for by petition: a bureau may ask again any time after they left
        var addressees = new HashMap<String, String>();
        acts.of(RecommendationIssued.class, petitions, question.asOf())
                .forEach(issued -> addressees.put(
                        key(issued.petition(), issued.act().recommendation()),
                        issued.act().text().addressee()));
        Map<String, List<Filed<RecommendationAnswered>>> answers =
                acts.of(RecommendationAnswered.class, petitions, question.asOf()).stream()
                        .collect(Collectors.groupingBy(answered ->
                                key(answered.petition(), answered.act().recommendation())));
        rounds.forEach(round -> tally.add(
                AssessmentFigure.RECOMMENDATION_ADOPTED,
                addressees.get(key(round)),
                found(round, adoption(round, answers.getOrDefault(key(round), List.of())))));
    }

    private Collection<Face> lastRounds(AssessmentQuestion question) {
        var rounds = new HashMap<String, Face>();
        clocks.ending(Set.of(Duty.RECOMMENDATION_FEEDBACK), question.from(), question.to(), question.asOf()).stream()
                .filter(face -> AssessedClocks.standing(face).isPresent())
                .sorted(BY_ROUND)
                .forEach(face -> rounds.put(key(face), face));
        return rounds.values();
    }

    /** The last word by the end of the round; one that is only about carrying it out says nothing of adoption. */
    private static @Nullable Adoption adoption(Face round, List<Filed<RecommendationAnswered>> answers) {
        var ended = round.doneOn();
        Adoption last = null;
        for (Filed<RecommendationAnswered> answered : answers) {
            Adoption adoption = answered.act().answer().adoption();
            if (adoption != null && (ended == null || !answered.act().on().isAfter(ended))) {
                last = adoption;
            }
        }
        return last;
    }

    private static AssessmentCase found(Face round, @Nullable Adoption adoption) {
        Standing standing = adoption == Adoption.ADOPTED
                ? Standing.MET
                : adoption == null
                        ? AssessedClocks.standing(round)
                                .filter(Standing.OPEN::equals)
                                .orElse(Standing.UNMET)
                        : Standing.UNMET;
        String remark = round.item() + "：" + (adoption == null ? "没有反馈" : adoption.label());
        return new AssessmentCase(round.petition(), standing, round.lastDay(), remark);
    }

    private static String key(Face round) {
        return key(round.petition(), round.item());
    }

    private static String key(String petition, String recommendation) {
        return petition + ' ' + recommendation;
    }
}
