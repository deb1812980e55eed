package org.huiyin.process;

import static org.huiyin.process.Steps.with;

import java.util.HashMap;
import java.util.Map;

/** What the officers of one organ do with one petition, in sentences; {@link Steps} speaks for the housing bureau alone. */
final class OrganWalk {

    static final String TELL_PASSED_ON = "UserTask_TellPassedOn";
    static final String DECIDE_OBJECTION = "UserTask_DecideObjection";
    static final String RECORD_AGREEMENT = "UserTask_RecordAgreement";
    static final String ARBITRATE = "UserTask_Arbitrate";
    static final String CONFERENCE = "UserTask_ConferenceDecides";
    static final String CONTRIBUTE = "UserTask_Contribute";
    static final String RESORT = "UserTask_ResortPetition";

    static final OrganWalkers HOUSING = new OrganWalkers(TestCity.HANDLER, TestCity.LEADER, "江建信");
    static final OrganWalkers SCHOOLS = new OrganWalkers(TestCity.SCHOOLS_HANDLER, TestCity.SCHOOLS_LEADER, "江教信");
    static final OrganWalkers LABOUR = new OrganWalkers(TestCity.LABOUR_HANDLER, TestCity.LABOUR_LEADER, "江人社信");
    static final OrganWalkers UNIT = new OrganWalkers(TestCity.UNIT_HANDLER, TestCity.UNIT_LEADER, "江租信");

    /** Who works there, and how its papers are numbered. */
    record OrganWalkers(String handler, String leader, String papers) {}

    private final Life life;
    private final String petition;
    private final OrganWalkers at;

    OrganWalk(Life life, String petition, OrganWalkers at) {
        this.life = life;
        this.petition = petition;
        this.at = at;
    }

    OrganWalk own(String basis) {
        life.done(petition, at.handler(), Steps.CONFIRM, Map.of("competence", "OWN", "basis", basis));
        return this;
    }

    /** Passes it on without having to report back. */
    OrganWalk lower(String organ, String basis) {
        life.done(petition, at.handler(), Steps.CONFIRM, lowering(organ, basis));
        return this;
    }

    static Map<String, Object> lowering(String organ, String basis) {
        return Map.of("competence", "LOWER", "lowerOrgan", organ, "basis", basis);
    }

    OrganWalk toldPassedOn(String day) {
        life.done(petition, at.handler(), TELL_PASSED_ON, Map.of("way", "PHONE", "toldOn", day));
        return this;
    }

    OrganWalk objects(String proposed, String reasons) {
        life.done(petition, at.handler(), Steps.CONFIRM, objection("NOT_OWN", proposed, reasons));
        return this;
    }

    OrganWalk disputes(String proposed, String reasons) {
        life.done(petition, at.handler(), Steps.CONFIRM, objection("DISPUTED", proposed, reasons));
        return this;
    }

    static Map<String, Object> objection(String finding, String proposed, String reasons) {
        return Map.of("competence", finding, "proposed", proposed, "basis", reasons);
    }

    OrganWalk routed(String route, String reasons) {
        life.done(petition, at.handler(), Steps.ROUTE, route(route, reasons));
        return this;
    }

    static Map<String, Object> route(String route, String reasons) {
        return Map.of("route", route, "reasons", reasons, "deviation", "以查明的事实为准。");
    }

    OrganWalk noticed(String day) {
        life.done(petition, at.handler(), Steps.NOTICE, notice("POST", day));
        return this;
    }

    Map<String, Object> notice(String way, String day) {
        var notice = new HashMap<String, Object>(Map.of("way", way, "acceptedOn", day, "contact", "承办科 2210"));
        notice.put("noticeNumber", at.papers() + "告〔2026〕6号");
        notice.put("noticeOn", day);
        return notice;
    }

    /** Investigates, answers each request in the negative, has it approved and serves it, all on the day. */
    OrganWalk answered(String day, String facts, String answers) {
        investigated(day, facts);
        drafted(facts, answers);
        life.done(petition, at.leader(), Steps.APPROVE, Map.of("decision", "APPROVE"));
        life.done(petition, at.handler(), Steps.SERVICE, Steps.service(petition, day));
        return this;
    }

    OrganWalk investigated(String day, String facts) {
        life.done(
                petition, at.handler(), Steps.INVESTIGATE, with(with(Steps.FINDINGS, "on", day), "established", facts));
        return this;
    }

    OrganWalk drafted(String facts, String answers) {
        life.done(petition, at.handler(), Steps.DRAFT, draft(facts, answers));
        return this;
    }

    static Map<String, Object> draft(String facts, String answers) {
        return Map.of(
                "facts",
                facts,
                "answers",
                answers,
                "outcome",
                "EXPLAIN",
                "opinion",
                "予以解释说明。",
                "basis",
                "《信访工作条例》第三十二条。");
    }
}
