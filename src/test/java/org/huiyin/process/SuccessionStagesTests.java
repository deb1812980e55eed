package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.ACCUSATION;
import static org.huiyin.process.RouteForms.ANSWER_ACCUSER;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_ANSWER;
import static org.huiyin.process.RouteForms.APPROVE_FINDINGS;
import static org.huiyin.process.RouteForms.APPROVE_REPLY;
import static org.huiyin.process.RouteForms.DRAFT_ANSWER;
import static org.huiyin.process.RouteForms.INTRODUCE;
import static org.huiyin.process.RouteForms.NOTIFY;
import static org.huiyin.process.RouteForms.OTHER_OUTCOME;
import static org.huiyin.process.RouteForms.PERFORM;
import static org.huiyin.process.RouteForms.SERVE_ANSWER;
import static org.huiyin.process.RouteForms.SERVE_REPLY;
import static org.huiyin.process.RouteForms.STUDY;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever goes on in an abolished organ's place (art. 24) goes on exactly where that one stood, at every stage. */
@InTheCity
class SuccessionStagesTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Organization organization;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Opinions opinions;

    @Autowired
    private HandlingRecords handlings;

    @Test
    void theOpinionAndItsCorrectionGoOnWithEachSuccessor() {
        var line = new Heirs(organization, life, anyTime, "hop");
        String petition = sent(line, Letter.aLetter().alsoSignedBy("钱一"));
        life.done(petition, line.next(petition).handler(), Steps.CONFIRM, Steps.COMPETENCE);
        life.done(petition, line.next(petition).handler(), Steps.ROUTE, Steps.ROUTING);
        life.done(petition, line.next(petition).handler(), Steps.NOTICE, Steps.notice(DAY));
        life.done(
                petition,
                line.next(petition).handler(),
                Steps.INVESTIGATE,
                OpinionForms.step("HEARING", DAY, "信访人陈述电梯停运。"));
        life.done(petition, line.next(petition).handler(), Steps.INVESTIGATE, OpinionForms.ENDED);
        life.done(petition, line.next(petition).handler(), Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, line.next(petition).leader(), Steps.APPROVE, Map.of("decision", "APPROVE"));

        life.done(petition, line.next(petition).handler(), Steps.SERVICE, Steps.service(petition, DAY));
        life.done(petition, line.next(petition).handler(), Steps.SERVICE, Steps.service(petition + "/2", DAY));
        anyTime.done(petition, line.next(petition).handler(), "correction", Map.of("error", "日期写错。"));
        corrected(petition, line);

        var matter = new Matter(petition, line.organ());
        assertThat(opinions.inForce(matter).edition()).isEqualTo(1);
        assertThat(handlings.of(petition))
                .singleElement()
                .satisfies(progress -> assertThat(progress.matter()).isEqualTo(matter));
        assertThat(clock(petition, line, Duty.REQUEST_REVIEW).doneOn()).isNull();
    }

    private void corrected(String petition, Heirs line) {
        life.done(
                petition,
                line.next(petition).handler(),
                OpinionForms.DRAFT_CORRECTION,
                OpinionForms.correction(OpinionForms.rejecting(), "日期写错。"));
        life.done(
                petition,
                line.next(petition).leader(),
                OpinionForms.APPROVE_CORRECTION,
                Map.of("decision", "RETURNED", "reason", "写明更正的日期。"));
        assertThat(life.opening(petition, line.next(petition).handler(), OpinionForms.DRAFT_CORRECTION))
                .containsEntry("show_return", "写明更正的日期。");
        life.done(
                petition,
                line.next(petition).handler(),
                OpinionForms.DRAFT_CORRECTION,
                OpinionForms.correction(OpinionForms.rejecting(), "日期写错。"));
        life.done(
                petition,
                line.next(petition).leader(),
                OpinionForms.APPROVE_CORRECTION,
                Map.of("decision", "APPROVED"));
        life.done(petition, line.next(petition).handler(), Steps.SERVICE, Steps.service(petition, DAY));
        life.done(petition, line.next(petition).handler(), Steps.SERVICE, Steps.service(petition + "/2", DAY));
    }

    @Test
    void keepsWhatWasCarriedOutAndTheNumberOfWhoeverIssuedIt() {
        var first = new Heirs(organization, life, anyTime, "hnr");
        String earlier = issued(first);
        var line = new Heirs(organization, life, anyTime, "hex");
        String petition = issued(line);
        String number = opinions.inForce(new Matter(petition, line.organ())).number();

        first.abolished(line.organ(), first.organ());
        anyTime.done(petition, REGISTRAR, "successor", Heirs.succession(line.organ(), first.organ()));
        life.done(petition, first.handler(), Steps.SERVICE, Steps.service(petition, DAY));
        life.done(petition, first.handler(), Steps.EXECUTE, OpinionForms.executed("IN_PART", DAY, "电梯配件已经到货。"));

        assertThat(opinions.inForce(new Matter(petition, first.organ())).number())
                .isEqualTo(number)
                .isEqualTo(opinions.inForce(new Matter(earlier, first.organ())).number());
        assertThat(life.opening(petition, first.next(petition).handler(), Steps.EXECUTE)
                        .toString())
                .contains("电梯配件已经到货");
    }

    @Test
    void theDutyPerformedIsAnsweredByTheLastSuccessorAndCountsUntilEverybodyHasTheAnswer() {
        var line = new Heirs(organization, life, anyTime, "hpf");
        String petition = routed(line, Letter.aLetter().alsoSignedBy("钱一"), "PERFORM");

        life.done(petition, line.next(petition).handler(), PERFORM, RouteForms.performed(DAY));
        life.done(petition, line.next(petition).handler(), DRAFT_ANSWER, RouteForms.answer());
        life.done(petition, line.next(petition).leader(), APPROVE_ANSWER, RouteForms.returned("写明期限。"));
        assertThat(life.opening(petition, line.next(petition).handler(), DRAFT_ANSWER))
                .containsEntry("show_return", "写明期限。");
        life.done(petition, line.next(petition).handler(), DRAFT_ANSWER, RouteForms.answer());
        life.done(petition, line.next(petition).leader(), APPROVE_ANSWER, APPROVED);
        var approved = clock(petition, line, Duty.PERFORM);
        life.on("2026-03-06");
        life.done(petition, line.next(petition).handler(), SERVE_ANSWER, RouteForms.served(petition, "POST", DAY));
        life.done(
                petition,
                line.next(petition).handler(),
                SERVE_ANSWER,
                RouteForms.served(petition + "/2", "POST", "2026-03-05"));

        assertThat(approved.doneOn()).isNull();
        assertThat(clock(petition, line, Duty.PERFORM).doneOn()).hasToString("2026-03-05");
    }

    @Test
    void theSuggestionIsRepliedToByTheSuccessor() {
        var line = new Heirs(organization, life, anyTime, "hsg");
        String petition = routed(line, Letter.aLetter().of(Purpose.SUGGESTION), "SUGGESTION");

        life.done(petition, line.next(petition).handler(), STUDY, RouteForms.studied("ADOPTED"));
        life.done(petition, line.next(petition).leader(), APPROVE_REPLY, APPROVED);
        life.done(petition, line.next(petition).handler(), SERVE_REPLY, RouteForms.served(petition, "POST", DAY));

        assertThat(life.open(petition, Steps.INVITE)).isNotNull();
    }

    @Test
    void theAccusationIsAnsweredByTheSuccessor() {
        var line = new Heirs(organization, life, anyTime, "hac");
        String petition = routed(line, Letter.aLetter().of(Purpose.ACCUSATION), "ACCUSATION");

        life.done(petition, line.next(petition).handler(), ACCUSATION, RouteForms.foundCadres(false));
        life.done(petition, line.next(petition).leader(), APPROVE_FINDINGS, APPROVED);
        line.next(petition);
        life.done(petition, REGISTRAR, NOTIFY, RouteForms.notified(DAY));
        life.done(
                petition, line.next(petition).handler(), ANSWER_ACCUSER, RouteForms.served(petition, "IN_PERSON", DAY));

        assertThat(life.open(petition, Steps.INVITE)).isNotNull();
    }

    @Test
    void theOtherProcedureIsFollowedByTheSuccessor() {
        var line = new Heirs(organization, life, anyTime, "hin");
        String petition = routed(line, Letter.aLetter(), "LITIGATION");

        life.done(petition, line.next(petition).handler(), INTRODUCE, RouteForms.introduced(DAY, "LAWSUIT", "东湖区人民法院"));
        life.done(petition, line.next(petition).handler(), OTHER_OUTCOME, RouteForms.pending(DAY, "2026-05-20"));
        var opening = life.opening(petition, line.next(petition).handler(), OTHER_OUTCOME);

        assertThat(opening.toString()).contains("电话询问，尚未审结");
        assertThat(clock(petition, line, Duty.FOLLOW_UP).lastDay()).hasToString("2026-05-20");
    }

    @Test
    void anObjectionPendingIsDecidedForTheSuccessor() {
        var line = new Heirs(organization, life, anyTime, "hob");
        String petition = sent(line, Letter.aLetter());
        life.done(
                petition,
                line.handler(),
                Steps.CONFIRM,
                OrganWalk.objection("NOT_OWN", TestCity.SCHOOLS, "所反映的是学校食堂，属于教育部门日常监管事项。"));

        line.next(petition);
        life.done(petition, REGISTRAR, OrganWalk.DECIDE_OBJECTION, Map.of("decision", "REFUSED", "reasons", "属于其职权。"));
        life.done(petition, line.handler(), Steps.ROUTE, Steps.ROUTING);

        assertThat(life.open(petition, Steps.NOTICE)).isNotNull();
    }

    private String issued(Heirs line) {
        String petition = routed(line, Letter.aLetter(), "OPINION");
        life.done(
                petition,
                line.handler(),
                Steps.INVESTIGATE,
                OpinionForms.with(OpinionForms.step("HEARING", DAY, "信访人陈述电梯停运。"), OpinionForms.ENDED));
        life.done(petition, line.handler(), Steps.DRAFT, Steps.OPINION);
        life.done(petition, line.leader(), Steps.APPROVE, Map.of("decision", "APPROVE"));
        return petition;
    }

    private String routed(Heirs line, Letter letter, String route) {
        String petition = sent(line, letter);
        life.done(petition, line.handler(), Steps.CONFIRM, Steps.COMPETENCE);
        life.done(
                petition,
                line.handler(),
                Steps.ROUTE,
                Map.of("route", route, "reasons", "核对诉求后确定。", "deviation", "核对诉求后按该途径办理。"));
        life.done(petition, line.handler(), Steps.NOTICE, Steps.notice(DAY));
        return petition;
    }

    private String sent(Heirs line, Letter letter) {
        String petition = life.registered(letter);
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", line.organ(), "属其职权。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", DAY));
        return petition;
    }

    private Face clock(String petition, Heirs line, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.organ().equals(line.organ()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
