package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.evaluation.Rated;
import org.huiyin.evaluation.Target;
import org.huiyin.evaluation.Voices;
import org.huiyin.evaluation.Voices.Opened;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is answered anew is asked anew. */
@InTheCity
class EvaluationRoundsTests {

    private static final String DAY = "2026-03-02";
    private static final String ANEW = "2026-03-16";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Voices voices;

    @Autowired
    private Acts acts;

    @Test
    void theCodeOfALaterRoundIsNotUsedUpByAnEarlierOne() {
        String petition = life.registered();
        new Steps(life, petition).sorted().told(DAY);
        answered(petition, DAY);
        var before = codes(petition, DAY);
        life.says(petition, before.get(0), Life.said(Target.ORGAN, "DISSATISFIED"));
        agreedAndNotPerformed(petition);
        answered(petition, ANEW);
        var code = codes(petition, ANEW).get(0);

        var opened = voices.open(code.getKey(), code.getValue());
        var said = life.says(petition, code, Life.said(Target.ORGAN, "SATISFIED"));
        var again = life.says(petition, code, Life.said(Target.ORGAN, "SATISFIED"));

        assertThat(opened)
                .isInstanceOfSatisfying(
                        Opened.Open.class, open -> assertThat(open.again()).isFalse());
        assertThat(said).isEmpty();
        assertThat(again).singleElement().asString().contains("已经使用过");
        assertThat(acts.all(petition, Rated.class))
                .extracting(done -> done.act().turn())
                .containsExactly(1, 1);
    }

    @Test
    void whoSpokeInAnEarlierRoundOnlyIsSilentInTheLater() {
        String petition = life.registered();
        new Steps(life, petition).sorted().told(DAY);
        answered(petition, DAY);
        life.says(petition, codes(petition, DAY).get(0), Life.said(Target.ORGAN, "SATISFIED"));
        agreedAndNotPerformed(petition);
        answered(petition, ANEW);
        codes(petition, ANEW);

        life.on("2026-04-20");
        life.fire(petition, "Timer_EvaluationClosed");

        var closed = acts.of(petition).stream()
                .filter(entry -> entry.action().equals("EVALUATION_CLOSED"))
                .map(entry -> entry.lines().get("未评价"))
                .toList();
        assertThat(closed).containsExactly("无", "王**（不计为满意）");
    }

    /** An opinion with nothing to be carried out. */
    private void answered(String petition, String day) {
        new Steps(life, petition).competent().routed().noticed(day).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        new Steps(life, petition).approved().served(day);
    }

    private List<Map.Entry<String, String>> codes(String petition, String day) {
        return life.invited(petition, REGISTRAR, Map.of("way", "LETTER", "invitedOn", day));
    }

    /** Then the organ has the petition as on the day it first received it. */
    private void agreedAndNotPerformed(String petition) {
        life.on("2026-03-05");
        anyTime.done(
                petition,
                HANDLER,
                "agreement",
                Map.of(
                        "kind", "SETTLEMENT",
                        "consent", true,
                        "parties", "某物业服务公司",
                        "paper", "和解协议书（2026年3月5日签订）",
                        "agreedOn", "2026-03-05",
                        "terms", "物业十日内修复电梯。",
                        "manner", "物业修复，业主代表验收。",
                        "performBy", "2026-03-15"));
        life.on(ANEW);
        life.done(
                petition,
                HANDLER,
                "UserTask_TrackPerformance",
                Map.of("checkedOn", ANEW, "state", "NOT_PERFORMED", "note", "现场查看，没有修复。"));
    }
}
