package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RecommendationSteps.APPROVE;
import static org.huiyin.process.RecommendationSteps.DRAFT;
import static org.huiyin.process.RecommendationSteps.DRAFTER;
import static org.huiyin.process.RecommendationSteps.FIRST;
import static org.huiyin.process.RecommendationSteps.draft;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HOUSING;

import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.supervision.RecommendationRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A recommendation tells nobody of an accusation against them (art. 30). */
@InTheCity
class RecommendationWallTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private RecommendationRecords records;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Wall wall;

    private RecommendationSteps steps;

    /** Also before the drafter, who may name only what came by their post. */
    private String other;

    @BeforeEach
    void twoPetitionsInHand() {
        steps = RecommendationSteps.inHand(life, anyTime);
        other = RecommendationSteps.inHand(life, anyTime)
                .proposed("COMPLETE_POLICY")
                .petition();
    }

    @Test
    void namesOtherPetitionsOnlyOnPolicy() {
        String petition = steps.proposed("IMPROVE_WORK").petition();

        String refusal = life.refused(petition, DRAFTER, DRAFT, with(draft(HOUSING), "others", other));

        assertThat(refusal).contains("只在完善政策建议中列出");
        assertThat(records.draft(petition, FIRST)).isEmpty();
    }

    @Test
    void namesNoAccusationAndNoneOfTheAddressee() {
        String petition = steps.proposed("COMPLETE_POLICY").petition();
        var text = with(draft(GOVERNMENT), "others", other);
        wall.raise(Bar.organ(other, GOVERNMENT, Ground.ACCUSED));

        String barred = life.refused(petition, DRAFTER, DRAFT, text);
        String accusation = RecommendationSteps.inHand(life, anyTime)
                .proposed("COMPLETE_POLICY")
                .petition();
        reclassified(accusation);
        String sealed = life.refused(petition, DRAFTER, DRAFT, with(text, "others", accusation));

        assertThat(barred).contains(other, "不得写入建议书");
        assertThat(sealed).contains(accusation, "不得写入建议书");
        assertThat(records.draft(petition, FIRST)).isEmpty();
    }

    @Test
    void leavesForNobodyWhoIsAccusedSinceItWasDrafted() {
        String petition =
                steps.proposed("IMPROVE_WORK").drafted(draft(HOUSING)).checked().petition();
        wall.raise(Bar.organ(petition, HOUSING, Ground.ACCUSED));

        String refusal = life.refused(petition, BUREAU_HEAD, APPROVE, Map.of("decision", "APPROVED"));
        steps.decided("DROPPED", "有关单位已被检举控告。");

        assertThat(refusal).contains("起草以后情况有变化", "“收件单位”请从所列单位中选择");
        assertThat(records.issued(petition, FIRST)).isEmpty();
    }

    @Test
    void citesNothingThatTurnedOutToBeAnAccusationSinceItWasDrafted() {
        String petition = steps.proposed("COMPLETE_POLICY")
                .drafted(with(draft(GOVERNMENT), "others", other))
                .checked()
                .petition();
        reclassified(other);

        String refusal = life.refused(petition, BUREAU_HEAD, APPROVE, Map.of("decision", "APPROVED"));

        assertThat(refusal).contains("请退回修改", other);
        assertThat(records.issued(petition, FIRST)).isEmpty();
    }

    private void reclassified(String petition) {
        officer.asSystem(() -> {
            register.reclassified(petition, Purpose.ACCUSATION);
            return petition;
        });
    }
}
