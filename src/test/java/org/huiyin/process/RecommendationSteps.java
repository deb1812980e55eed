package org.huiyin.process;

import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECRETARY;

import java.util.HashMap;
import java.util.Map;

/** Recommendations in sentences: what each writes, from the proposal to what came of it. */
final class RecommendationSteps {

    static final String DRAFTER = TestCity.SUPERVISOR;
    static final String FIRST = "建议1";

    static final String DRAFT = "UserTask_DraftRecommendation";
    static final String CHECK = "UserTask_CheckRecommendation";
    static final String APPROVE = "UserTask_ApproveRecommendation";
    static final String FEED_BACK = "UserTask_FeedBack";
    static final String OFFICE_FEEDS_BACK = "UserTask_OfficeFeedsBack";
    static final String RECORD_FEEDBACK = "UserTask_RecordFeedback";
    static final String JUDGE = "UserTask_JudgeFeedback";
    static final String REPORT = "UserTask_ReportUpward";

    static final Map<String, Object> LIABLE = Map.of(
            "consequence", "电梯坠落，三人受伤，当月七十户居民集体上访。",
            "persons", "科长周某，对群众反映置之不理；分管负责人吴某，疏于督促。");

    private final Life life;
    private final AnyTime anyTime;
    private final String petition;

    RecommendationSteps(Life life, AnyTime anyTime, String petition) {
        this.life = life;
        this.anyTime = anyTime;
        this.petition = petition;
    }

    /** With the organ that works on it. */
    static RecommendationSteps inHand(Life life, AnyTime anyTime) {
        String petition = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02")
                .petition();
        return new RecommendationSteps(life, anyTime, petition);
    }

    String petition() {
        return petition;
    }

    RecommendationSteps proposed(String kind) {
        anyTime.done(petition, DRAFTER, "recommendation", proposal(kind));
        return this;
    }

    static Map<String, Object> proposal(String kind) {
        var proposal = new HashMap<String, Object>(Map.of("kind", kind, "problem", "群众三次反映，承办人均以“正在研究”答复，没有到现场核实。"));
        if (!kind.equals("COMPLETE_POLICY")) {
            proposal.put("organ", HOUSING);
        }
        return proposal;
    }

    static Map<String, Object> draft(String addressee) {
        return Map.of(
                "addressee", addressee,
                "problem", "群众三次反映电梯停运，承办人均以“正在研究”答复，没有到现场核实。",
                "proposal", "收到来信后五个工作日内到现场核实；每周检查未办结事项。",
                "evidence1", "ACT 1",
                "evidence2", "ACT 2");
    }

    /** With what a recommendation to pursue liability needs beside. */
    static Map<String, Object> liable(String addressee) {
        var liable = new HashMap<>(draft(addressee));
        liable.putAll(LIABLE);
        return liable;
    }

    RecommendationSteps drafted(Map<String, ?> draft) {
        life.done(petition, DRAFTER, DRAFT, draft);
        return this;
    }

    Map<String, Object> views(String first, String second) {
        return Map.of(
                "heldOn",
                life.today(),
                "member1",
                REGISTRAR,
                "view1",
                first,
                "reason1",
                "问题查得清楚。",
                "member2",
                SECRETARY,
                "view2",
                second,
                "reason2",
                "建议还可以更具体。",
                "minutes",
                "逐项核对案卷，讨论了建议能否落实。");
    }

    RecommendationSteps checked() {
        life.done(petition, DRAFTER, CHECK, views("AGREE", "AGREE"));
        return this;
    }

    RecommendationSteps rejected() {
        life.done(petition, DRAFTER, CHECK, views("DISAGREE", "DISAGREE"));
        return this;
    }

    RecommendationSteps approved() {
        life.done(petition, BUREAU_HEAD, APPROVE, Map.of("decision", "APPROVED"));
        return this;
    }

    RecommendationSteps decided(String decision, String reason) {
        life.done(petition, BUREAU_HEAD, APPROVE, Map.of("decision", decision, "reason", reason));
        return this;
    }

    /** Before the addressee. */
    RecommendationSteps issued(String kind, Map<String, ?> draft) {
        return proposed(kind).drafted(draft).checked().approved();
    }

    RecommendationSteps fedBack(Map<String, ?> answer) {
        life.done(petition, HANDLER, FEED_BACK, answer);
        return this;
    }

    RecommendationSteps judged(String judgement, String reason) {
        life.done(petition, DRAFTER, JUDGE, Map.of("judgement", judgement, "reason", reason));
        return this;
    }

    RecommendationSteps again(String reason, String by) {
        life.done(petition, DRAFTER, JUDGE, Map.of("judgement", "AGAIN", "reason", reason, "againBy", by));
        return this;
    }

    /** Told that nothing of it is right, and nobody says anything in time; then archived. */
    void archived(String servedOn, String end) {
        var steps = new Steps(life, petition);
        life.done(petition, HANDLER, Steps.INVESTIGATE, Steps.with(Steps.FINDINGS, "on", life.today()));
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served(servedOn).invited(servedOn);
        life.on(end);
        life.fire(petition, "Timer_EvaluationClosed");
        life.fire(petition, "Timer_ReviewWindowClosed");
        steps.archived();
    }
}
