package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.INTRODUCE;
import static org.huiyin.process.RouteForms.OTHER_OUTCOME;
import static org.huiyin.process.TestCity.HANDLER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The organ deals itself with what another procedure would not take: which clocks begin, and what is refused. */
@InTheCity
class ResumptionTests {

    private static final Map<String, Object> BY_ITEM_SIX = Map.of("route", "OPINION", "reasons", "法院不予受理。");

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Test
    void hasFifteenDaysToTellFromTheDayItLearnedOfIt() {
        String petition = resumed();

        assertThat(clock(petition, Duty.NOTICE)).satisfies(face -> {
            assertThat(face.started()).isEqualTo(LocalDate.of(2026, 5, 11));
            assertThat(face.rawLastDay()).isEqualTo(LocalDate.of(2026, 5, 26));
            assertThat(face.doneOn()).isNull();
        });
    }

    @Test
    void countsTheSixtyDaysFromTheNewAcceptance() {
        String petition = resumed();
        life.done(petition, HANDLER, Steps.ROUTE, BY_ITEM_SIX);
        life.on("2026-05-13");

        life.done(petition, HANDLER, Steps.NOTICE, Steps.notice("2026-05-13"));

        assertThat(clock(petition, Duty.HANDLE)).satisfies(face -> {
            assertThat(face.started()).isEqualTo(LocalDate.of(2026, 5, 13));
            assertThat(face.rawLastDay()).isEqualTo(LocalDate.of(2026, 7, 12));
        });
    }

    @Test
    void gainsNoTimeByTellingLate() {
        String petition = resumed();
        life.done(petition, HANDLER, Steps.ROUTE, BY_ITEM_SIX);
        life.on("2026-06-10");

        life.done(petition, HANDLER, Steps.NOTICE, Steps.notice("2026-06-10"));

        assertThat(clock(petition, Duty.HANDLE).started()).isEqualTo(LocalDate.of(2026, 5, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "acceptedOn, 2026-05-08, “受理日期”不能早于核实日期 2026-05-11",
        "noticeOn, 2026-05-08, “告知日期”不能早于核实日期 2026-05-11",
        "way, ON_THE_SPOT, 当场告知应当在收到的当日 2026-05-11"
    })
    void refusesANoticeBeforeTheDayItLearnedOfIt(String field, String value, String sentence) {
        String petition = resumed();
        life.done(petition, HANDLER, Steps.ROUTE, BY_ITEM_SIX);
        life.on("2026-05-13");

        String refusal =
                life.refused(petition, HANDLER, Steps.NOTICE, Steps.with(Steps.notice("2026-05-13"), field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void proposesItemSixWithTheReasonOfTheDecision() {
        String petition = resumed();

        var opening = life.opening(petition, HANDLER, Steps.ROUTE);

        assertThat(opening).containsEntry("route", "OPINION").containsEntry("reasons", "由本单位调查处理。");
        assertThat(opening.get("show_proposal")).asString().contains("（六）", "不予受理裁定书", "由本单位调查处理。");
    }

    @Test
    void wantsReasonsForAnotherRouteThanItemSix() {
        String petition = resumed();

        String refusal =
                life.refused(petition, HANDLER, Steps.ROUTE, Map.of("route", "ARBITRATION", "reasons", "应当先申请仲裁。"));

        assertThat(refusal).contains("未采用建议的理由");
    }

    @Test
    void isNotDealtWithSimply() {
        String petition = resumed();
        var simply = new HashMap<String, Object>(BY_ITEM_SIX);
        simply.putAll(Map.of("simple", true, "simpleGround", "CLEAR", "supportable", true, "deviation", "事实清楚。"));

        String refusal = life.refused(petition, HANDLER, Steps.ROUTE, simply);

        assertThat(refusal).contains("不适用简易办理：已经或者应当通过法定程序处理");
    }

    @Test
    void endsWhereAnotherLawfulWayWasTold() {
        String petition = introduced();

        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.outOfScope("2026-05-11", "2026-05-08", "CLOSED", "应当向公证机构申请，已书面告知。"));

        assertThat(life.open(petition, Steps.INVITE)).isNotNull();
    }

    private String resumed() {
        String petition = introduced();
        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.outOfScope("2026-05-11", "2026-05-08", "RESUMED", "由本单位调查处理。"));
        return petition;
    }

    /** In March, and asked after on the eleventh of May. */
    private String introduced() {
        var steps = RouteSteps.registered(life, Letter.aLetter())
                .sorted("COMPLEX", "属于其职责范围。")
                .told("2026-03-02")
                .competent("部门三定方案。")
                .routed("LITIGATION", "应当通过诉讼处理。")
                .noticed("2026-03-02");
        life.done(steps.petition(), HANDLER, INTRODUCE, RouteForms.introduced("2026-03-02", "LAWSUIT", "东湖区人民法院"));
        life.on("2026-05-11");
        return steps.petition();
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.organ().equals("jszj"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
