package org.huiyin.process;

import static org.huiyin.process.TestCity.DISTRICT_HANDLER;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;

import java.util.HashMap;
import java.util.Map;

/** Reviews in sentences: an opinion of the district's housing bureau, and what reviewers at either level write. */
final class ReviewSteps {

    static final String CHECK = "UserTask_CheckRequest";
    static final String AWAIT = "UserTask_AwaitCorrection";
    static final String INQUIRE = "UserTask_InvestigateReview";
    static final String DRAFT = "UserTask_DraftReview";
    static final String APPROVE = "UserTask_ApproveReview";
    static final String SERVE = "UserTask_ServeReviewResult";
    static final String PUBLISH = "UserTask_PublishRereview";
    static final String NOTIFY = "UserTask_NotifyReviewHearing";
    static final String HOLD = "UserTask_HoldReviewHearing";
    static final String REDRAFT = "UserTask_RedraftOpinion";
    static final String COMPARE = "UserTask_CompareOpinions";
    static final String APPROVE_REDRAFT = "UserTask_ApproveRedraft";
    static final String OUTSIDE = "UserTask_NoteOutsideReview";

    static final ReviewOffice DISTRICT = new ReviewOffice(
            TestCity.DISTRICT,
            TestCity.DISTRICT_REVIEWER,
            TestCity.SECOND_DISTRICT_REVIEWER,
            TestCity.DISTRICT_BUREAU_HEAD);
    static final ReviewOffice CITY =
            new ReviewOffice(TestCity.GOVERNMENT, TestCity.REVIEWER, TestCity.SECOND_REVIEWER, TestCity.BUREAU_HEAD);

    static final ReviewOffice CITY_DEPARTMENT =
            new ReviewOffice(TestCity.HOUSING, TestCity.HOUSING_REVIEWER, TestCity.HANDLER, TestCity.SECOND_LEADER);

    static final Map<String, Object> ACCEPTED = Map.of("verdict", "ACCEPTED", "sameMatter", true, "reasons", "申请符合条件。");
    static final Map<String, Object> FINDING = Map.of(
            "competence", "属于住房和城乡建设部门职权。",
            "facts", "三幢电梯停运两个月，维修资金账目没有公开。",
            "basis", "适用《住宅专项维修资金管理办法》第二十二条、第三十条。",
            "procedure", "受理、告知、送达均在期限内。",
            "appropriateness", "只答复了资金，没有答复维修。",
            "decision", "UPHELD",
            "opinion", "原意见认定事实清楚、依据正确，予以维持。");

    /** Who reviews: the reviewing organ, two reviewers and the head who approves. */
    record ReviewOffice(String organ, String reviewer, String second, String head) {}

    private final Life life;
    private final AnyTime acts;
    private final String petition;

    ReviewSteps(Life life, AnyTime acts, String petition) {
        this.life = life;
        this.acts = acts;
        this.petition = petition;
    }

    /** A petition whose opinion does not support it, served today on the one who signed. */
    static ReviewSteps served(Life life, AnyTime acts) {
        return served(life, acts, Letter.aLetter());
    }

    static ReviewSteps served(Life life, AnyTime acts, Letter letter) {
        String petition = life.registered(letter.at(TestCity.DISTRICT_BUREAU, TestCity.DISTRICT_REGISTRAR));
        life.done(
                petition,
                TestCity.DISTRICT_REGISTRAR,
                Steps.SORT,
                with(Steps.SORTING, "responsibleOrgan", DISTRICT_HOUSING));
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", life.today()));
        life.done(petition, DISTRICT_HANDLER, Steps.CONFIRM, Steps.COMPETENCE);
        life.done(petition, DISTRICT_HANDLER, Steps.ROUTE, Steps.ROUTING);
        life.done(petition, DISTRICT_HANDLER, Steps.NOTICE, Steps.notice(life.today()));
        life.done(
                petition,
                DISTRICT_HANDLER,
                Steps.INVESTIGATE,
                with(with(Steps.FINDINGS, "on", life.today()), "officers", "施承办、孔登记"));
        life.done(petition, DISTRICT_HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, TestCity.DISTRICT_LEADER, Steps.APPROVE, Map.of("decision", "APPROVE"));
        life.done(petition, DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition, life.today()));
        return new ReviewSteps(life, acts, petition);
    }

    /** The handler drafts anew; the legal officer says what changed. */
    static void redrafted(Life life, String petition, String changed) {
        life.done(petition, DISTRICT_HANDLER, REDRAFT, redraft());
        life.done(petition, TestCity.DISTRICT_LEGAL, COMPARE, Map.of("decision", "APPROVE", "changed", changed));
    }

    /** The leader approves what was drafted anew, and it is served on the petitioner today. */
    static void redraftApprovedAndServed(Life life, String petition) {
        life.done(petition, TestCity.DISTRICT_LEADER, APPROVE_REDRAFT, Map.of("decision", "APPROVE"));
        life.done(petition, DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition, life.today()));
    }

    String petition() {
        return petition;
    }

    /** Evaluation and its window. */
    ReviewSteps invited() {
        life.done(
                petition,
                TestCity.DISTRICT_REGISTRAR,
                Steps.INVITE,
                Map.of("way", "MESSAGE", "invitedOn", life.today()));
        return this;
    }

    ReviewSteps asked(ReviewOffice office, String kind, String handedInOn) {
        acts.done(petition, office.reviewer(), kind, request(office, kind, handedInOn));
        return this;
    }

    Map<String, Object> request(ReviewOffice office, String kind, String handedInOn) {
        var values = new HashMap<String, Object>();
        values.put("subject", subject(office.reviewer(), kind));
        values.put("organ", office.organ());
        values.put("handedInOn", handedInOn);
        values.put("receivedOn", life.today());
        values.put("channel", "LETTER");
        values.put("text", "请求撤销原意见，尽快修复电梯。原意见没有答复维修。");
        values.put("application", true);
        values.put("identity", true);
        values.put("original", true);
        return values;
    }

    /** The first paper of which review can be asked. */
    String subject(String by, String kind) {
        return acts.offer(petition, by, kind).inputs().stream()
                .filter(input -> input.name().equals("subject"))
                .flatMap(input -> input.choices().keySet().stream())
                .findFirst()
                .orElseThrow();
    }

    ReviewSteps accepted(ReviewOffice office) {
        life.done(petition, office.reviewer(), CHECK, ACCEPTED);
        return this;
    }

    ReviewSteps inquired(ReviewOffice office) {
        life.done(petition, office.reviewer(), INQUIRE, inquiry(office, "DRAFT"));
        return this;
    }

    Map<String, Object> inquiry(ReviewOffice office, String next) {
        return Map.of(
                "on", life.today(),
                "first", office.reviewer(),
                "second", office.second(),
                "findings", "查阅原卷，到现场查看，向信访人和物业核实。",
                "next", next);
    }

    ReviewSteps drafted(ReviewOffice office, Map<String, ?> changes) {
        life.done(petition, office.reviewer(), DRAFT, OpinionForms.with(FINDING, Map.copyOf(changes)));
        return this;
    }

    ReviewSteps approved(ReviewOffice office) {
        life.done(petition, office.head(), APPROVE, Map.of("decision", "APPROVE"));
        return this;
    }

    ReviewSteps resultServed(ReviewOffice office) {
        life.done(petition, office.reviewer(), SERVE, Steps.service(petition, life.today()));
        return this;
    }

    /** From the inquiry to service. */
    ReviewSteps decided(ReviewOffice office, Map<String, ?> changes) {
        return inquired(office).drafted(office, changes).approved(office).resultServed(office);
    }

    static Map<String, Object> revoked(String redoBy) {
        return Map.of("decision", "REVOKED", "redoBy", redoBy, "opinion", "原意见没有答复维修请求，撤销并责令重新办理。");
    }

    static Map<String, Object> redraft() {
        return OpinionForms.with(
                Steps.OPINION,
                Map.of(
                        "investigators", "施承办、孔登记",
                        "inquiry", "重新核查三幢电梯和维修资金账目。",
                        "facts", "电梯停运两个月属实，维修资金账目应当公开。",
                        "outcome", "EXPLAIN",
                        "answers", "1. 已责成物业三十日内提出维修方案，由业主表决。\n2. 账目已于四月公开。",
                        "opinion", "对维修请求作出解释说明并督促物业提出方案；账目已经公开。"));
    }

    static Map<String, Object> hearing(String heldOn) {
        return Map.of(
                "heldOn",
                heldOn,
                "time",
                "上午9时30分",
                "place",
                "市信访局三楼听证室",
                "issues",
                "维修请求应否支持。",
                "chair",
                TestCity.BUREAU_HANDLER,
                "recorder",
                TestCity.REGISTRAR,
                "participants",
                "信访人；区住房和城乡建设局承办人；听证员三名。",
                "asked",
                true);
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        return Steps.with(values, name, value);
    }
}
