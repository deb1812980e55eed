package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Ratings;
import org.huiyin.evaluation.Target;
import org.huiyin.evaluation.Voices;
import org.huiyin.evaluation.Voices.Opened;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where a locality lets petitioners change what they said: once, within the window, and both are kept. */
@InTheCity
@TestPropertySource(properties = "huiyin.evaluation.changeable=true")
class ChangeableRatingTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private Voices voices;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Acts acts;

    @Test
    void isChangedOnceAndBothAreKept() {
        var code = invited();
        String petition = code.getKey();
        int before = ratings.of(Target.ORGAN, HOUSING).of(Level.SATISFIED);

        var first = life.says(petition, code, Life.said(Target.ORGAN, "FAIRLY_SATISFIED"));
        var opened = voices.open(petition, code.getValue());
        var second = life.says(petition, code, Life.said(Target.ORGAN, "SATISFIED"));
        var third = life.says(petition, code, Life.said(Target.ORGAN, "DISSATISFIED"));

        assertThat(first).isEmpty();
        assertThat(opened)
                .isInstanceOfSatisfying(
                        Opened.Open.class, open -> assertThat(open.again()).isTrue());
        assertThat(second).isEmpty();
        assertThat(third).singleElement().asString().contains("已经使用过");
        assertThat(ratings.of(petition))
                .singleElement()
                .satisfies(rating -> assertThat(rating.rated().level()).isEqualTo(Level.SATISFIED));
        assertThat(ratings.of(Target.ORGAN, HOUSING).of(Level.SATISFIED)).isEqualTo(before + 1);
        assertThat(acts.of(petition))
                .filteredOn(entry -> entry.action().equals("RATED"))
                .extracting(entry -> entry.lines().toString())
                .satisfiesExactly(
                        one -> assertThat(one).contains("基本满意"),
                        other -> assertThat(other).contains("满意"));
    }

    @Test
    void isNotChangedOnceTheWindowIsOver() {
        var code = invited();
        life.says(code.getKey(), code, Life.said(Target.ORGAN, "FAIRLY_SATISFIED"));

        life.on("2026-04-08");
        var late = life.says(code.getKey(), code, Life.said(Target.ORGAN, "SATISFIED"));

        assertThat(late).singleElement().asString().contains("期限已经届满");
        assertThat(ratings.of(code.getKey()))
                .singleElement()
                .satisfies(rating -> assertThat(rating.rated().level()).isEqualTo(Level.FAIRLY_SATISFIED));
    }

    @Test
    void staysOpenThoughEverybodyHasSpoken() {
        var code = invited();
        String petition = code.getKey();

        life.says(petition, code, Life.said(Target.ORGAN, "SATISFIED"), Life.said(Target.BUREAU, "SATISFIED"));
        boolean waits =
                acts.of(petition).stream().noneMatch(entry -> entry.action().equals("EVALUATION_CLOSED"));
        life.on("2026-04-08");
        life.fire(petition, "Timer_EvaluationClosed");

        assertThat(waits).isTrue();
        assertThat(acts.of(petition))
                .filteredOn(entry -> entry.action().equals("EVALUATION_CLOSED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines()).containsEntry("未评价", "无"));
    }

    private Map.Entry<String, String> invited() {
        String petition = life.registered(aLetter());
        var steps = new Steps(life, petition);
        steps.sorted().told(DAY).competent().routed().noticed(DAY).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served(DAY);
        return life.invited(petition, REGISTRAR, Map.of("way", "LETTER", "invitedOn", DAY))
                .get(0);
    }
}
