package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Purpose;
import org.huiyin.routing.Contributions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who can be asked to contribute, and when nothing more is asked. */
@InTheCity
class ContributionTests {

    @Autowired
    private Life life;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Instances instances;

    @ParameterizedTest
    @CsvSource({
        "jszj, 主办单位不能同时是协办单位",
        "jsfz, 现在不存在",
        "jsfy, 没有接入本系统",
        "dhxf, 是党委政府或者信访部门",
        "jsgov, 是党委政府或者信访部门",
        "nosuch, 没有代码为“nosuch”"
    })
    void refusesCoOrgans(String coOrgan, String sentence) {
        String petition = atTheOrgan();

        var outcome = contributions.ask(petition, TestCity.HOUSING, coOrgan, null);

        assertThat(outcome.refusals()).anySatisfy(refusal -> assertThat(refusal).contains(sentence));
        assertThat(contributions.all(petition)).isEmpty();
    }

    @Test
    void refusesTheAccused() {
        String petition = life.registered(Purpose.ACCUSATION, List.of(TestCity.SCHOOLS), false);

        var outcome = contributions.ask(petition, TestCity.LABOUR, TestCity.SCHOOLS, null);

        assertThat(outcome.refusals()).containsExactly("江洲市教育局是被检举控告的单位，不得协办（第三十条第三款）。");
        assertThat(contributions.candidates(petition)).extracting("code").doesNotContain(TestCity.SCHOOLS);
    }

    @Test
    void refusesADayThatHasPassedAndTheSameOrganTwice() {
        String petition = atTheOrgan();
        var today = LocalDate.of(2026, 3, 2);

        var passed = contributions.ask(petition, TestCity.HOUSING, TestCity.SCHOOLS, today);
        contributions.ask(petition, TestCity.HOUSING, TestCity.SCHOOLS, null);
        var twice = contributions.ask(petition, TestCity.HOUSING, TestCity.SCHOOLS, null);

        assertThat(passed.refusals()).containsExactly("协办单位的反馈最后一日应当在今天 2026-03-02 之后。");
        assertThat(twice.refusals()).containsExactly("江洲市教育局已经在协办本信访事项，不能重复确定。");
        assertThat(contributions.open(petition))
                .singleElement()
                .satisfies(one -> assertThat(one.lastDay()).isEqualTo(LocalDate.of(2026, 3, 17)));
    }

    @Test
    void refusesACoOrganOnceTheOpinionIsIssued() {
        var steps = new Steps(life, atTheOrgan()).competent().routed().noticed("2026-03-02");
        steps.investigated().drafted().approved();

        var outcome = contributions.ask(steps.petition(), TestCity.HOUSING, TestCity.SCHOOLS, null);

        assertThat(outcome.refusals()).containsExactly("处理意见书已经印发，不能再确定协办单位。");
    }

    @Test
    void asksTheSameOrganAgainOnceItHasAnswered() {
        String petition = atTheOrgan();
        contributions.ask(petition, TestCity.HOUSING, TestCity.SCHOOLS, null);
        life.done(petition, TestCity.SCHOOLS_HANDLER, OrganWalk.CONTRIBUTE, Map.of("text", "学校已经知情。"));

        var again = contributions.ask(petition, TestCity.HOUSING, TestCity.SCHOOLS, null);

        assertThat(again.refusals()).isEmpty();
        assertThat(contributions.all(petition))
                .extracting(Contributions.Contribution::open)
                .containsExactly(false, true);
    }

    @Test
    void asksNothingMoreOfAnybodyWhenThePetitionIsJoined() {
        String petition = atTheOrgan();
        contributions.ask(petition, TestCity.HOUSING, TestCity.SCHOOLS, null);
        contributions.ask(petition, TestCity.HOUSING, TestCity.LABOUR, null);

        instances.tell(petition, "Message_PetitionJoined", Map.of());

        assertThat(contributions.open(petition)).isEmpty();
        assertThat(contributions.all(petition))
                .extracting(Contributions.Contribution::withdrawn)
                .containsExactly("信访事项已经终结或者并案", "信访事项已经终结或者并案");
    }

    private String atTheOrgan() {
        return new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
    }
}
