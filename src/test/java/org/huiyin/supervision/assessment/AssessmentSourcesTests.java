package org.huiyin.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.supervision.assessment.AssessmentFigure.OPINION_CHANGED;
import static org.huiyin.supervision.assessment.AssessmentFigure.ORGAN_EVALUATED;
import static org.huiyin.supervision.assessment.AssessmentFigure.ORGAN_SATISFIED;
import static org.huiyin.supervision.assessment.AssessmentFigure.RECOMMENDATION_ADOPTED;
import static org.huiyin.supervision.assessment.AssessmentFigure.SUPERVISED;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.PastClocks;
import org.huiyin.evaluation.EvaluationRounds;
import org.huiyin.evaluation.EvaluationRounds.Round;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Rated;
import org.huiyin.evaluation.Rating;
import org.huiyin.evaluation.Target;
import org.huiyin.registry.Act;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.ActLists.Filed;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Channel;
import org.huiyin.review.Decision;
import org.huiyin.review.Papers;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewIssued;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.RecommendationAnswer;
import org.huiyin.supervision.RecommendationAnswer.Adoption;
import org.huiyin.supervision.RecommendationAnswered;
import org.huiyin.supervision.RecommendationIssued;
import org.huiyin.supervision.RecommendationKind;
import org.huiyin.supervision.RecommendationText;
import org.huiyin.supervision.SupervisionIssued;
import org.huiyin.supervision.assessment.AssessmentResult.Part;
import org.junit.jupiter.api.Test;

/** Figures out of files, counted by hand; the organ assessed is the housing bureau, the month May. */
class AssessmentSourcesTests {

    private static final String ORGAN = "jszj";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final AssessmentPeriod MAY = AssessmentPeriod.of(YearMonth.of(2026, 5));

    private final PastClocks clocks = mock();
    private final ActLists acts = mock();
    private final EvaluationRounds rounds = mock();

    @Test
    void countsChangedAndRevokedOpinionsOfTheOrganThatGaveThem() {
        when(acts.beside(eq(RequestFiled.class), eq(ReviewIssued.class), any(), any(), eq(NOW)))
                .thenReturn(List.of(
                        filed("P1", request("复1", ORGAN)),
                        filed("P2", request("复1", ORGAN)),
                        filed("P3", request("复1", "jsjy")),
                        filed("P1", request("复2", ORGAN))));
        when(acts.done(eq(ReviewIssued.class), eq(MAY.from()), eq(MAY.to()), eq(NOW)))
                .thenReturn(List.of(
                        filed("P1", issued("复1", Decision.UPHELD)),
                        filed("P1", issued("复2", Decision.CHANGED)),
                        filed("P2", issued("复1", Decision.REVOKED)),
                        filed("P3", issued("复1", Decision.CHANGED))));

        var changed = of(new AssessedReviews(acts), OPINION_CHANGED);

        assertThat(petitions(changed, Part.MET)).containsExactly("P1", "P2");
        assertThat(petitions(changed, Part.UNMET)).containsExactly("P1");
    }

    @Test
    void countsTheLettersOfSupervisionThatLeft() {
        when(acts.done(eq(SupervisionIssued.class), eq(MAY.from()), eq(MAY.to()), eq(NOW)))
                .thenReturn(List.of(
                        filed("P1", new SupervisionIssued(DAY, "督办1", ORGAN, "市住建局", null)),
                        filed("P1", new SupervisionIssued(DAY, "督办2", ORGAN, "市住建局", null)),
                        filed("P2", new SupervisionIssued(DAY, "督办1", "jsjy", "市教育局", null))));

        var supervised = of(new AssessedSupervisions(acts), SUPERVISED);

        assertThat(petitions(supervised, Part.MET)).containsExactly("P1", "P1");
        assertThat(supervised.percent()).isEqualTo("—");
    }

    /** P1 adopted, P2 at last in part, P3 refused, P4 unanswered and late, P5 unanswered yet, P6 another's, P7 withdrawn. */
    @Test
    void countsAsAdoptedOnlyWhatWasAdoptedInTheEnd() {
        when(acts.of(eq(RecommendationIssued.class), any(), eq(NOW)))
                .thenReturn(List.of(
                        filed("P1", recommended(ORGAN)),
                        filed("P2", recommended(ORGAN)),
                        filed("P3", recommended(ORGAN)),
                        filed("P4", recommended(ORGAN)),
                        filed("P5", recommended(ORGAN)),
                        filed("P6", recommended("jsjy")),
                        filed("P7", recommended(ORGAN))));
        when(acts.of(eq(RecommendationAnswered.class), any(), eq(NOW)))
                .thenReturn(List.of(
                        filed("P1", answered(Adoption.ADOPTED)),
                        filed("P1", answered(null)),
                        filed("P2", answered(Adoption.ADOPTED)),
                        filed("P2", answered(Adoption.PARTLY)),
                        filed("P3", answered(Adoption.NOT_ADOPTED)),
                        filed("P6", answered(Adoption.ADOPTED))));
        when(clocks.ending(eq(Set.of(Duty.RECOMMENDATION_FEEDBACK)), eq(MAY.from()), eq(MAY.to()), eq(NOW)))
                .thenReturn(List.of(
                        feedback("P1", State.DONE),
                        feedback("P2", State.DONE),
                        feedback("P3", State.DONE),
                        feedback("P4", State.LATE),
                        feedback("P5", State.CALM),
                        feedback("P6", State.DONE),
                        feedback("P7", State.CANCELLED)));

        var adopted = of(new AssessedRecommendations(clocks, acts), RECOMMENDATION_ADOPTED);

        assertThat(petitions(adopted, Part.MET)).containsExactly("P1");
        assertThat(petitions(adopted, Part.UNMET)).containsExactly("P2", "P3", "P4");
        assertThat(petitions(adopted, Part.OPEN)).containsExactly("P5");
        assertThat(adopted.percent()).isEqualTo("25.0%");
    }

    /** Partly adopted in May, adopted when asked again until June, as the bureau may a year after its letter. */
    @Test
    void countsARecommendationOnceAtTheLastAnswerOwedInThePeriod() {
        var july = LocalDate.of(2026, 7, 6);
        when(acts.of(eq(RecommendationIssued.class), eq(Set.of("P1")), any()))
                .thenReturn(List.of(filed("P1", recommended(ORGAN))));
        when(acts.of(eq(RecommendationAnswered.class), eq(Set.of("P1")), any()))
                .thenReturn(List.of(
                        filed("P1", answered(Adoption.PARTLY, DAY)), filed("P1", answered(Adoption.ADOPTED, july))));
        var first = feedback("P1", State.DONE, DAY.minusDays(20), DAY);
        var second = feedback("P1", State.DONE, DAY.plusDays(1), july);
        when(clocks.ending(any(), eq(MAY.from()), eq(MAY.to()), any())).thenReturn(List.of(first));
        var year = AssessmentPeriod.of(Year.of(2026));
        when(clocks.ending(any(), eq(year.from()), eq(year.to()), any())).thenReturn(List.of(second, first));

        var inMay = of(new AssessedRecommendations(clocks, acts), RECOMMENDATION_ADOPTED);
        var inTheYear = of(new AssessedRecommendations(clocks, acts), RECOMMENDATION_ADOPTED, year);

        assertThat(petitions(inMay, Part.UNMET)).containsExactly("P1");
        assertThat(inMay.counted()).isOne();
        assertThat(petitions(inTheYear, Part.MET)).containsExactly("P1");
        assertThat(inTheYear.counted()).isOne();
    }

    /** The second answer is owed no more, so that the first stays the last word. */
    @Test
    void goesByTheRoundBeforeWhereTheLastOneIsOwedNoMore() {
        when(acts.of(eq(RecommendationIssued.class), any(), eq(NOW)))
                .thenReturn(List.of(filed("P1", recommended(ORGAN))));
        when(acts.of(eq(RecommendationAnswered.class), any(), eq(NOW)))
                .thenReturn(List.of(filed("P1", answered(Adoption.NOT_ADOPTED))));
        when(clocks.ending(any(), any(), any(), any()))
                .thenReturn(List.of(
                        feedback("P1", State.DONE, DAY.minusDays(20), DAY), feedback("P1", State.CANCELLED, DAY, DAY)));

        var adopted = of(new AssessedRecommendations(clocks, acts), RECOMMENDATION_ADOPTED);

        assertThat(petitions(adopted, Part.UNMET)).containsExactly("P1");
    }

    /** Silence of P2 is no satisfaction; the mark of P3 is appealed against; P4 may still say something. */
    @Test
    void countsMarksAndNotSilence() {
        when(rounds.ending(MAY.from(), MAY.to(), NOW))
                .thenReturn(List.of(
                        round("P1", State.DONE, mark(Level.SATISFIED, false), mark(Level.DISSATISFIED, false)),
                        round("P2", State.CLOSED),
                        round("P3", State.CLOSED, mark(Level.DISSATISFIED, true)),
                        round("P4", State.CALM),
                        round("P5", State.CALM, mark(Level.FAIRLY_SATISFIED, false)),
                        round("P6", State.CANCELLED)));

        var evaluated = of(new AssessedEvaluations(rounds), ORGAN_EVALUATED);
        var satisfied = of(new AssessedEvaluations(rounds), ORGAN_SATISFIED);

        assertThat(petitions(evaluated, Part.MET)).containsExactly("P1", "P3", "P5");
        assertThat(petitions(evaluated, Part.UNMET)).containsExactly("P2");
        assertThat(petitions(evaluated, Part.OPEN)).containsExactly("P4");
        assertThat(petitions(satisfied, Part.MET)).containsExactly("P1", "P5");
        assertThat(petitions(satisfied, Part.UNMET)).containsExactly("P1");
        assertThat(satisfied.percent()).isEqualTo("66.7%");
    }

    private static AssessmentResult of(AssessmentSource source, AssessmentFigure figure) {
        return of(source, figure, MAY);
    }

    private static AssessmentResult of(AssessmentSource source, AssessmentFigure figure, AssessmentPeriod period) {
        var tally = new AssessmentTally(Set.of(ORGAN), source.figures());
        source.count(new AssessmentQuestion(Set.of(ORGAN), period, NOW, source.figures(), Map.of()), tally);
        return tally.report().of(ORGAN, figure);
    }

    private static List<String> petitions(AssessmentResult result, Part part) {
        return result.cases(part).stream().map(AssessmentCase::petition).toList();
    }

    private static <A extends Act> Filed<A> filed(String petition, A act) {
        return new Filed<>(petition, new Acts.Done<>("jsxf", "lisi", NOW, act, List.of()));
    }

    private static RequestFiled request(String id, String decider) {
        var subject = new Subject("P/1", "张*", decider, "江住建信访〔2026〕1号", 0, DAY, false, null);
        var papers = new Papers(true, true, true, true);
        return new RequestFiled(
                DAY,
                id,
                Stage.REVIEW,
                subject,
                "jsgov",
                "市政府",
                "jsgov",
                true,
                List.of("市政府"),
                DAY,
                Channel.LETTER,
                "不服",
                papers,
                null,
                null);
    }

    private static ReviewIssued issued(String id, Decision decision) {
        return new ReviewIssued(DAY, id, Stage.REVIEW, "jsgov", "市政府", "1号", decision, "救济途径", null, null);
    }

    private static RecommendationIssued recommended(String addressee) {
        var text = new RecommendationText(addressee, "某单位", "问题", "建议", null, null, List.of(), List.of());
        return new RecommendationIssued(DAY, "建议1", RecommendationKind.IMPROVE_WORK, "某单位", text, "jsxf");
    }

    private static RecommendationAnswered answered(Adoption adoption) {
        return answered(adoption, DAY);
    }

    private static RecommendationAnswered answered(Adoption adoption, LocalDate on) {
        var answer = new RecommendationAnswer(adoption, null, "反馈", null, null, null, null);
        return new RecommendationAnswered(on, "建议1", "某单位", answer);
    }

    private static Face feedback(String petition, State state) {
        return face(petition, Duty.RECOMMENDATION_FEEDBACK, "建议1", state);
    }

    private static Face feedback(String petition, State state, LocalDate started, LocalDate done) {
        return face(petition, Duty.RECOMMENDATION_FEEDBACK, "建议1", state, started, done);
    }

    private static Round round(String petition, State state, Rating... ratings) {
        return new Round(face(petition, Duty.EVALUATE, "", state), "jsxf", ORGAN, Arrays.asList(ratings));
    }

    private static Rating mark(Level level, boolean appealed) {
        var rated = new Rated(DAY, 1, Target.ORGAN, "P/1", "张*", level, List.of(), "", null);
        return new Rating("P", ORGAN, rated, appealed ? DAY : null, null, false);
    }

    private static Face face(String petition, Duty duty, String item, State state) {
        return face(petition, duty, item, state, DAY, DAY);
    }

    private static Face face(String petition, Duty duty, String item, State state, LocalDate started, LocalDate done) {
        return new Face(
                petition, duty, "jsxf", item, "期限", "40", false, started, done, done, null, false, 0, done, 0, state,
                false);
    }
}
