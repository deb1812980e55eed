package org.huiyin.process;

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

    static final OrganWalkers HOUSING = new OrganWalkers(TestCity.HANDLER, TestCity.LEADER, "李承办、周协办");
    static final OrganWalkers SCHOOLS = new OrganWalkers(TestCity.SCHOOLS_HANDLER, TestCity.SCHOOLS_LEADER, "褚承办、姜登记");
    static final OrganWalkers LABOUR = new OrganWalkers(TestCity.LABOUR_HANDLER, TestCity.LABOUR_LEADER, "韩承办、朱登记");
    static final OrganWalkers UNIT = new OrganWalkers(TestCity.UNIT_HANDLER, TestCity.UNIT_LEADER, "秦承办、许登记");

    /** Who works there, and who investigates. */
    record OrganWalkers(String handler, String leader, String investigators) {}

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
        return Map.of("route", route, "reasons", reasons);
    }

    OrganWalk noticed(String day) {
        life.done(petition, at.handler(), Steps.NOTICE, notice("POST", day));
        return this;
    }

    Map<String, Object> notice(String way, String day) {
        var notice = new HashMap<String, Object>(Map.of("way", way, "acceptedOn", day, "contact", "承办科 2210"));
        notice.put("noticeOn", day);
        return notice;
    }

    OrganWalk investigated(String day, OrganCase matter) {
        life.done(
                petition,
                at.handler(),
                Steps.INVESTIGATE,
                Map.of(
                        "kind",
                        "HEARING",
                        "on",
                        day,
                        "officers",
                        at.investigators(),
                        "findings",
                        matter.heard(),
                        "ended",
                        true,
                        "established",
                        matter.established()));
        return this;
    }

    OrganWalk drafted(OrganCase matter) {
        life.done(petition, at.handler(), Steps.DRAFT, draft(matter));
        return this;
    }

    static Map<String, Object> draft(OrganCase matter) {
        return Map.of(
                "facts", matter.established(),
                "answers", matter.answers(),
                "outcome", "EXPLAIN",
                "opinion", matter.opinion(),
                "basis", matter.law());
    }

    OrganWalk approved() {
        life.done(petition, at.leader(), Steps.APPROVE, Map.of("decision", "APPROVE"));
        return this;
    }

    OrganWalk served(String day) {
        life.done(petition, at.handler(), Steps.SERVICE, Steps.service(petition, day));
        return this;
    }
}
