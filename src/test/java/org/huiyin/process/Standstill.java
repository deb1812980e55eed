package org.huiyin.process;

import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.handling.Route;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.backlog.BacklogStarts;
import org.huiyin.registry.Purpose;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.BacklogEntry;
import org.springframework.context.ApplicationContext;

/** Brings a petition on one day to where a duty is owed; then nobody touches it any more. */
final class Standstill {

    private static final String DAY = "2026-03-02";
    private static final String REASONS = "所反映的是学校食堂食品安全，属于教育部门日常监管事项，本单位没有这项职权。";
    private static final String LATER = "来信要求处理外包人员，依照分工，劳务外包用工由人力资源和社会保障部门监管。";
    private static final String GRID = "jsgd";

    private final ApplicationContext house;
    private final Life life;

    Standstill(ApplicationContext house) {
        this.house = house;
        this.life = house.getBean(Life.class);
    }

    /** A petition of which the duty is owed from the second of March; its number. */
    String before(Duty duty) {
        return switch (duty) {
            case CHAIN -> passedDown();
            case SORT -> life.registered();
            case RETRANSFER -> decided("AGREED");
            case NOTICE -> sorted().petition();
            case DECIDE_OBJECTION -> objected();
            case ARBITRATE -> disputed();
            case REPORT_BACK -> assigned();
            case INSTRUCTION -> instructed();
            case CONTRIBUTE -> asked();
            case CHASE -> sentOutside();
            case FOLLOW_UP -> introduced();
            case HANDLE -> routed().noticed(DAY).petition();
            case EXECUTE -> supported();
            case SERVE -> approved().petition();
            case PROGRESS -> routed().noticed(DAY).petition();
            case CALL_BACK -> dissatisfied();
            case DECIDE_APPEAL -> appealed();
            case CONFERENCE_TRACK -> decidedByConference();
            case URGENT -> urgent();
            case URGENT_RECEIPT -> urgentSent();
            case ACCEPT_LEAD -> backlog("2026-12-31");
            case BACKLOG -> backlog("2026-03-20");
            case BACKLOG_MILESTONE -> milestone();
            case VERIFY_BACKLOG -> resolved();
            case PERFORM_AGREEMENT -> agreed();
            case PERFORM -> at("PERFORM", Letter.aLetter());
            case REPLY -> at("SUGGESTION", Letter.aLetter().of(Purpose.SUGGESTION));
            case FEEDBACK -> at("ACCUSATION", Letter.aLetter().of(Purpose.ACCUSATION));
            case SIMPLE_ACCEPT ->
                RouteSteps.registered(life, Letter.aLetter())
                        .sorted("SIMPLE", "事实清楚。")
                        .told(DAY)
                        .petition();
            case REVIEW_ACCEPT -> reviewAsked().petition();
            case REVIEW -> reviewAsked().accepted(ReviewSteps.DISTRICT).petition();
            case REREVIEW -> rereviewAccepted();
            case SERVE_RESULT -> reviewIssued();
            case HEARING -> hearingDecided();
            case CONFIRM_SUPERVISION -> proposed();
            case SUPERVISION_REPLY -> supervised().petition();
            case ORDER_CORRECTION ->
                supervised()
                        .answered()
                        .verified(SupervisionSteps.BEFORE_THE_SUPERIOR)
                        .petition();
            case LIABILITY_FINDING -> alleged();
            case REDO -> revoked();
            case RECOMMENDATION_FEEDBACK -> recommended();
            case SIMPLE_HANDLE ->
                RouteSteps.registered(life, Letter.aLetter())
                        .sorted("SIMPLE", "事实清楚。")
                        .told(DAY)
                        .competent("法定职责。")
                        .simply("ANSWERABLE")
                        .petition();
            default -> throw new IllegalArgumentException("Nothing leads to " + duty);
        };
    }

    private Steps sorted() {
        return new Steps(life, life.registered()).sorted().told(DAY);
    }

    private Steps routed() {
        return sorted().competent().routed();
    }

    /** To the district, whose sorting the city's bureau keeps an eye on to the end. */
    private String passedDown() {
        String petition = life.registered();
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Sorted.to("LOWER_BUREAU", TestCity.DISTRICT_BUREAU, "问题发生在东湖区，按属地原则转送。"));
        return petition;
    }

    private ReviewSteps reviewAsked() {
        return ReviewSteps.served(life, house.getBean(AnyTime.class)).asked(ReviewSteps.DISTRICT, "review", DAY);
    }

    private String reviewIssued() {
        return reviewAsked()
                .accepted(ReviewSteps.DISTRICT)
                .inquired(ReviewSteps.DISTRICT)
                .drafted(ReviewSteps.DISTRICT, Map.of())
                .approved(ReviewSteps.DISTRICT)
                .petition();
    }

    private String hearingDecided() {
        ReviewSteps steps = reviewAsked().accepted(ReviewSteps.DISTRICT);
        life.done(
                steps.petition(),
                ReviewSteps.DISTRICT.reviewer(),
                ReviewSteps.INQUIRE,
                steps.inquiry(ReviewSteps.DISTRICT, "HEARING"));
        return steps.petition();
    }

    private String proposed() {
        String petition = sorted().petition();
        house.getBean(AnyTime.class).done(petition, TestCity.SUPERVISOR, "supervision", SupervisionSteps.PROPOSAL);
        return petition;
    }

    private String alleged() {
        String petition = routed().noticed(DAY).petition();
        LiabilitySteps.appoint(house.getBean(Organization.class)); // or nobody could decide a contest
        house.getBean(AnyTime.class).done(petition, TestCity.SUPERVISOR, "liability", LiabilitySteps.ALLEGATION);
        return petition;
    }

    /** To be answered by the twentieth of March. */
    private SupervisionSteps supervised() {
        return new SupervisionSteps(life, proposed()).confirmed("2026-03-20").signed();
    }

    private String rereviewAccepted() {
        return reviewAsked()
                .accepted(ReviewSteps.DISTRICT)
                .decided(ReviewSteps.DISTRICT, Map.of())
                .asked(ReviewSteps.CITY, "rereview", DAY)
                .accepted(ReviewSteps.CITY)
                .petition();
    }

    /** To be drawn up anew by the twentieth of March. */
    private String revoked() {
        return reviewAsked()
                .accepted(ReviewSteps.DISTRICT)
                .decided(ReviewSteps.DISTRICT, ReviewSteps.revoked("2026-03-20"))
                .petition();
    }

    /** Issued to the organ, which does not answer. */
    private String recommended() {
        return RecommendationSteps.inHand(life, house.getBean(AnyTime.class))
                .issued("IMPROVE_WORK", RecommendationSteps.draft(HOUSING))
                .petition();
    }

    private String objected() {
        String petition = sorted().petition();
        new OrganWalk(life, petition, OrganWalk.HOUSING).objects(SCHOOLS, REASONS);
        return petition;
    }

    private String decided(String decision) {
        String petition = objected();
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.DECIDE_OBJECTION,
                Map.of("decision", decision, "reasons", "经核实，属于教育部门职权。"));
        return petition;
    }

    private String disputed() {
        String petition = decided("AGREED");
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.RESORT,
                Map.of("direction", "TRANSFER", "responsibleOrgan", SCHOOLS, "reasons", "依照核实的结果转送。"));
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "PHONE", "toldOn", DAY));
        new OrganWalk(life, petition, OrganWalk.SCHOOLS).disputes(TestCity.LABOUR, LATER);
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.DECIDE_OBJECTION,
                Map.of("decision", "DISPUTED", "reasons", "两家单位说法不一，组织协商。"));
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.RECORD_AGREEMENT,
                Map.of("participants", "住房和城乡建设局、教育局", "minutes", "各自说明职权依据，没有达成一致。"));
        return petition;
    }

    /** To be reported on by the third of April. */
    private String assigned() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, OpinionForms.assigned("2026-04-03"));
        return new Steps(life, petition).told(DAY).petition();
    }

    /** To be answered by the thirteenth of March. */
    private String instructed() {
        String petition = life.registered(Letter.aLetter().together(60));
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Map.of("direction", "PROPOSE", "lane", "HARD", "legalCheck", true, "grave", true, "reasons", "人数众多。"));
        var instruction = Map.<String, Object>of(
                "leader", "副市长秦明", "instructedOn", DAY, "instruction", "请当面答复群众。", "replyBy", "2026-03-13");
        life.done(petition, OFFICE, Sorted.INSTRUCTION, instruction);
        return petition;
    }

    private String asked() {
        String petition = routed().noticed(DAY).petition();
        house.getBean(Contributions.class).ask(petition, HOUSING, SCHOOLS, null);
        return petition;
    }

    private String sentOutside() {
        house.getBean(Organization.class)
                .establish(new Organ(
                        GRID, "江洲供电公司", Organ.Kind.ORGAN, TestCity.GOVERNMENT, false, LocalDate.of(2022, 5, 1), null));
        String petition = life.registered(Letter.aLetter().inClass("010214"));
        life.done(petition, REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "responsibleOrgan", GRID));
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", DAY));
        life.done(petition, REGISTRAR, OutsideForms.SENDING, OutsideForms.sending(DAY, null));
        return petition;
    }

    private String introduced() {
        String petition = new Entrance(house).at(Route.LITIGATION, Letter.aLetter());
        life.done(petition, HANDLER, RouteForms.INTRODUCE, RouteForms.introduced(DAY, "LAWSUIT", "东湖区人民法院"));
        return petition;
    }

    private Steps approved() {
        return routed().noticed(DAY).investigated().drafted().approved();
    }

    private String supported() {
        return approved().served(DAY).petition();
    }

    private String dissatisfied() {
        String petition = supported();
        life.rated(petition, REGISTRAR, DAY, "SATISFIED", "DISSATISFIED");
        return petition;
    }

    private String appealed() {
        String petition = dissatisfied();
        life.done(petition, HANDLER, "UserTask_CallBack", RouteSteps.calledBackOn(DAY));
        house.getBean(AnyTime.class)
                .done(petition, HANDLER, "mark-appeal", Map.of("mark", "ORGAN " + petition, "reason", "与事实不符，见案卷。"));
        return petition;
    }

    /** To be carried out by the twentieth of March. */
    private String decidedByConference() {
        String petition = life.registered();
        house.getBean(AnyTime.class).done(petition, REGISTRAR, "conference", ConferenceForms.MATTER);
        ConferenceForms.decide(life, petition, "TALK", HOUSING, "2026-03-20");
        return petition;
    }

    /** Under the head of the schools: a leader at the city's government would be told of what other duties let lie. */
    private String backlog(String lastDay) {
        String petition = life.registered();
        var lead = TestCity.SCHOOLS_LEADER;
        var day = LocalDate.parse(lastDay);
        var entry = new BacklogEntry(petition, BacklogSteps.PAPER, null, lead, SCHOOLS, HOUSING, TestCity.BUREAU, day);
        var starts = house.getBean(BacklogStarts.class);
        house.getBean(CurrentOfficer.class).as(TestCity.SUPERVISOR, () -> starts.begin(entry));
        return petition;
    }

    private String milestone() {
        String petition = backlog("2026-12-31");
        life.done(petition, TestCity.SCHOOLS_LEADER, BacklogSteps.ACCEPT, BacklogSteps.ACCEPTANCE);
        life.done(petition, HANDLER, BacklogSteps.DRAW, BacklogSteps.plan("2026-03-20"));
        life.done(petition, TestCity.SCHOOLS_LEADER, BacklogSteps.SIGN, Map.of("decision", "APPROVE"));
        return petition;
    }

    private String resolved() {
        String petition = milestone();
        life.done(petition, HANDLER, BacklogSteps.MILESTONE, BacklogSteps.report("DONE", "账目已公示。"));
        life.done(petition, HANDLER, BacklogSteps.RESOLUTION, BacklogSteps.RESOLUTION_TEXT);
        return petition;
    }

    private String urgent() {
        String petition = routed().noticed(DAY).petition();
        house.getBean(AnyTime.class)
                .done(
                        petition,
                        HANDLER,
                        "urgent",
                        Map.of("foundOn", DAY, "situation", "电梯困人。", "measures", "已经施救。", "nextOn", "2026-03-03"));
        return petition;
    }

    /** By the district's bureau to the national one, which has no part in the house. */
    private String urgentSent() {
        String petition = passedDown();
        house.getBean(AnyTime.class)
                .done(petition, TestCity.DISTRICT_REGISTRAR, "urgent", UrgentForms.ofBureau("2026-03-31"));
        life.done(petition, TestCity.DISTRICT_BUREAU_HEAD, UrgentForms.APPROVE, UrgentForms.AGREED);
        life.done(petition, TestCity.DISTRICT_REGISTRAR, UrgentForms.SEND, UrgentForms.sent(DAY));
        return petition;
    }

    /** To be performed by the twentieth of March. */
    private String agreed() {
        String petition = routed().noticed(DAY).petition();
        house.getBean(AnyTime.class)
                .done(
                        petition,
                        HANDLER,
                        "agreement",
                        Map.of(
                                "kind", "SETTLEMENT",
                                "consent", true,
                                "parties", "某物业服务公司",
                                "paper", "和解协议书（2026年3月2日签订）",
                                "agreedOn", DAY,
                                "terms", "物业修复电梯。",
                                "manner", "物业修复，业主代表验收。",
                                "performBy", "2026-03-20"));
        return petition;
    }

    private String at(String route, Letter letter) {
        return RouteSteps.registered(life, letter)
                .sorted("COMPLEX", "属于其职责范围。")
                .told(DAY)
                .competent("部门三定方案。")
                .routed(route, "符合该途径的条件。")
                .noticed(DAY)
                .petition();
    }
}
