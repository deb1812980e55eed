package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.audit.Trail;
import org.huiyin.registry.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bureau's steps refuse, in a sentence, with the task still open. */
@InTheCity
class BureauRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private Trail trail;

    @ParameterizedTest
    @CsvSource({
        "nowhere, 没有代码为“nowhere”的机关",
        "jsxf, 不能把信访事项转送给自己",
        "jsfz, “江洲市房产管理局”现在不存在",
        "sxf, 没有接入本系统",
        "dhxf, 是信访部门",
        "jsgov, 提请“江洲市人民政府”决定",
        "szj, 不是本级或者下级机关"
    })
    void refusesToTransferTo(String organ, String sentence) {
        String petition = life.registered();

        String refusal =
                life.refused(petition, REGISTRAR, Steps.SORT, Map.of("responsibleOrgan", organ, "reasons", "属其职权。"));

        assertThat(refusal).contains(sentence);
        assertThat(organsOffered(petition)).contains(HOUSING, "jsjy", "dhgov").doesNotContain(organ);
        assertThat(trail.of(petition)).extracting(Trail.Entry::action).doesNotContain("SORTED");
    }

    @Test
    void refusesToTransferAnAccusationToTheOrganAccused() {
        String petition = life.registered(Purpose.ACCUSATION, List.of(HOUSING), false);

        String refusal = life.refused(petition, REGISTRAR, Steps.SORT, Steps.SORTING);

        assertThat(refusal).contains("被检举控告的单位", "第三十条第三款");
        assertThat(organsOffered(petition)).contains("jsjy").doesNotContain(HOUSING);
    }

    @Test
    void refusesNotToTellAPetitionerWhoseNameAndAddressAreClear() {
        String clear = new Steps(life, life.registered()).sorted().petition();
        String unclear = new Steps(life, life.registered(Purpose.CLAIM, List.of(), true))
                .sorted()
                .petition();

        String refusal = life.refused(clear, REGISTRAR, Steps.TELL, Map.of("way", "UNCLEAR"));
        life.done(unclear, REGISTRAR, Steps.TELL, Map.of("way", "UNCLEAR"));

        assertThat(refusal).contains("应当告知");
        assertThat(trail.of(unclear)).extracting(Trail.Entry::action).contains("DIRECTION_NOT_TOLD");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 不能早于转送日期 2026-03-02", "2026-03-03, 不能晚于今天 2026-03-02", ", 请填写“告知日期”"})
    void refusesDaysOfTelling(String day, String sentence) {
        String petition = new Steps(life, life.registered()).sorted().petition();

        var values = day == null ? Map.of("way", "PHONE") : Map.of("way", "PHONE", "toldOn", day);

        assertThat(life.refused(petition, REGISTRAR, Steps.TELL, values)).contains(sentence);
    }

    @Test
    void refusesToArchiveWhatIsNotComplete() {
        Steps steps = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02")
                .investigated()
                .drafted()
                .approved()
                .served("2026-03-02");
        life.on("2026-04-02");
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");

        String refusal = life.refused(steps.petition(), REGISTRAR, Steps.ARCHIVE, Map.of("complete", false));

        assertThat(refusal).contains("材料不齐全");
    }

    private Set<String> organsOffered(String petition) {
        var offered = (List<?>) life.opening(petition, REGISTRAR, Steps.SORT).get("show_organs");
        return offered.stream()
                .map(choice -> (String) ((Map<?, ?>) choice).get("value"))
                .collect(Collectors.toSet());
    }
}
