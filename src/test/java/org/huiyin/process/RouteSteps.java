package org.huiyin.process;

import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;

/** From the letter to the chosen route at the housing bureau, and from its answer to the archive. */
final class RouteSteps {

    static final String INVITE = "UserTask_InviteEvaluation";

    private final Life life;
    private final String petition;

    private RouteSteps(Life life, String petition) {
        this.life = life;
        this.petition = petition;
    }

    static RouteSteps registered(Life life, Letter letter) {
        return new RouteSteps(life, life.registered(letter));
    }

    String petition() {
        return petition;
    }

    /** Transferred to the housing bureau, of which the petitioner is told. */
    RouteSteps sorted(String lane, String reasons) {
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Map.of(
                        "direction", "TRANSFER",
                        "responsibleOrgan", HOUSING,
                        "lane", lane,
                        "reasons", reasons,
                        "deviation", "该单位职责明确，由其直接办理。"));
        return this;
    }

    RouteSteps told(String day) {
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", day));
        return this;
    }

    /** Nobody to tell. */
    RouteSteps told() {
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "UNCLEAR"));
        return this;
    }

    RouteSteps competent(String basis) {
        life.done(petition, HANDLER, Steps.CONFIRM, Map.of("competence", "OWN", "basis", basis));
        return this;
    }

    RouteSteps routed(String route, String reasons) {
        life.done(
                petition,
                HANDLER,
                Steps.ROUTE,
                Map.of("route", route, "reasons", reasons, "deviation", "核对诉求后按该途径办理。"));
        return this;
    }

    RouteSteps simply(String ground) {
        life.done(
                petition,
                HANDLER,
                Steps.ROUTE,
                Map.of(
                        "route",
                        "OPINION",
                        "reasons",
                        "事实清楚，能够当即解决。",
                        "deviation",
                        "按简易办理。",
                        "simple",
                        true,
                        "simpleGround",
                        ground,
                        "supportable",
                        true));
        return this;
    }

    RouteSteps noticed(String day) {
        life.done(petition, HANDLER, Steps.NOTICE, Steps.notice(day));
        return this;
    }

    /** Accepted, but with nobody to tell. */
    RouteSteps noticedUnclear(String day) {
        life.done(petition, HANDLER, Steps.NOTICE, Map.of("way", "UNCLEAR", "acceptedOn", day, "contact", "李承办"));
        return this;
    }

    RouteSteps rated(String day, String bureau, String organ) {
        life.rated(petition, REGISTRAR, day, bureau, organ);
        if (organ.equals("DISSATISFIED")) {
            calledBack(day);
        }
        return this;
    }

    /** Whoever is not satisfied is spoken with. */
    RouteSteps calledBack(String day) {
        life.done(petition, HANDLER, "UserTask_CallBack", calledBackOn(day));
        return this;
    }

    static Map<String, Object> calledBackOn(String day) {
        return Map.of("calledOn", day, "result", "MAINTAINED", "talk", "电话听取意见，说明依据，信访人表示保留意见。");
    }

    RouteSteps notRated(String day, String ground) {
        life.done(petition, REGISTRAR, INVITE, Map.of("way", "OUT_OF_SCOPE", "invitedOn", day, "ground", ground));
        return this;
    }

    RouteSteps ratedByNobody(String day) {
        life.done(petition, REGISTRAR, INVITE, Map.of("way", "UNCLEAR", "invitedOn", day));
        return this;
    }

    RouteSteps archived(String paper) {
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", paper));
        return this;
    }
}
