package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.evaluation.AppealDecided;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Rating;
import org.huiyin.evaluation.Ratings;
import org.huiyin.evaluation.Target;
import org.huiyin.evaluation.Voices;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** What petitioners say of those who dealt with their petition (art. 21). */
@InTheCity
class EvaluationStoriesTests {

    private static final String DAY = "2026-03-02";
    private static final Map<String, String> INVITED = Map.of("way", "LETTER", "invitedOn", DAY);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Acts acts;

    @Story(
            number = 96,
            title = "两位信访人各用各的评价码：一人满意，一人不满意，责任单位和信访局分别回访",
            about = "联名来信的两人各得一个评价码。一人对两家都满意；另一人都不满意，用过的评价码不能再用。责任单位承办人、信访局登记员分别回访，回访前不能归档。",
            ending = Ending.OPINION)
    void callsBackWhoeverIsNotSatisfied() {
        String petition = answered(true);
        var codes = life.invited(petition, REGISTRAR, INVITED);

        life.says(petition, codes.get(0), Life.said(Target.BUREAU, "SATISFIED"), Life.said(Target.ORGAN, "SATISFIED"));
        life.says(
                petition,
                codes.get(1),
                Life.said(Target.BUREAU, "DISSATISFIED"),
                new Voices.Said(Target.ORGAN, Level.DISSATISFIED, List.of("NOT_EACH", "NO_BASIS"), "只答复了一项。"));
        var again = life.says(petition, codes.get(1), Life.said(Target.ORGAN, "SATISFIED"));
        life.on("2026-04-08");
        life.fire(petition, "Timer_ReviewWindowClosed");
        var early = life.refused(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "信访处理意见书"));
        life.done(petition, HANDLER, "UserTask_CallBack", RouteSteps.calledBackOn("2026-04-08"));
        life.fire(petition, "BoundaryEvent_CallBackOverdue");
        life.done(petition, REGISTRAR, "UserTask_BureauCallsBack", RouteSteps.calledBackOn("2026-04-08"));
        new Steps(life, petition).archived();

        assertThat(again).singleElement().asString().contains("已经使用过");
        assertThat(early).contains("回访不满意信访人");
        assertThat(ratings.of(petition))
                .extracting(rating -> rating.rated().level())
                .containsExactlyInAnyOrder(Level.SATISFIED, Level.SATISFIED, Level.DISSATISFIED, Level.DISSATISFIED);
    }

    @Story(
            number = 97,
            title = "责任单位对评价提出申诉，信访局负责人审核：评价、申诉、结论都保留",
            about = "信访人评价不满意，责任单位认为与事实不符，说明理由提出申诉。审核以前不计入统计；信访局负责人核实后认为申诉不成立，评价计入统计。",
            ending = Ending.OPINION)
    void keepsMarkAppealAndDecision() {
        String petition = answered(false);
        var codes = life.invited(petition, REGISTRAR, INVITED);
        life.says(petition, codes.get(0), Life.said(Target.ORGAN, "DISSATISFIED"));
        var before = ratings.of(Target.ORGAN, HOUSING);
        life.on("2026-03-10");
        life.fire(petition, "BoundaryEvent_CallBackOverdue");
        life.done(petition, HANDLER, "UserTask_CallBack", RouteSteps.calledBackOn("2026-03-10"));

        anyTime.done(
                petition, LEADER, "mark-appeal", Map.of("mark", "ORGAN " + petition, "reason", "处理意见书已逐项答复，见案卷送达材料。"));
        Rating undecided = ratings.of(petition).get(0);
        life.on("2026-03-25");
        life.fire(petition, "BoundaryEvent_DecideAppealOverdue");
        life.done(
                petition, BUREAU_HEAD, "UserTask_DecideAppeal", Map.of("decision", "COUNTS", "reason", "第二项答复确未说明依据。"));
        var after = ratings.of(Target.ORGAN, HOUSING);
        life.on("2026-04-08");
        life.fire(petition, "Timer_ReviewWindowClosed");
        new Steps(life, petition).archived();

        assertThat(undecided.counts()).isFalse();
        assertThat(ratings.of(petition).get(0).decision()).isEqualTo(AppealDecided.Decision.COUNTS);
        assertThat(after.of(Level.DISSATISFIED)).isEqualTo(before.of(Level.DISSATISFIED));
        assertThat(acts.of(petition)).extracting(Acts.Entry::title).contains("信访人评价责任单位", "对评价提出申诉", "审核评价申诉");
    }

    @Story(
            number = 98,
            title = "没有评价：期限届满记为未评价，不算满意；过期的评价码不能再用",
            about = "信访人收到评价码，三十日内没有评价。期限届满后登记为未评价，评价码作废，统计中没有这一件。",
            ending = Ending.OPINION)
    void countsSilenceAsNothing() {
        String petition = answered(false);
        var codes = life.invited(petition, REGISTRAR, INVITED);

        life.on("2026-04-08");
        life.fire(petition, "Timer_EvaluationClosed");
        life.fire(petition, "Timer_ReviewWindowClosed");
        var late = life.says(petition, codes.get(0), Life.said(Target.BUREAU, "SATISFIED"));
        new Steps(life, petition).archived();

        assertThat(late).singleElement().asString().contains("期限已经届满");
        assertThat(ratings.of(petition)).isEmpty();
        assertThat(acts.of(petition))
                .filteredOn(entry -> entry.action().equals("EVALUATION_CLOSED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines().toString()).contains("不计为满意"));
    }

    /** Answered with nothing to be carried out. */
    private String answered(boolean jointly) {
        String petition = life.registered(jointly ? aLetter().alsoSignedBy("钱多多") : aLetter());
        var steps = new Steps(life, petition);
        steps.sorted().told(DAY).competent().routed().noticed(DAY).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served(DAY);
        if (jointly) {
            life.done(petition, HANDLER, Steps.SERVICE, Steps.service(petition + "/2", DAY));
        }
        return petition;
    }
}
