package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Broken.ORGAN_HANDLING;
import static org.huiyin.process.Broken.PETITION;
import static org.huiyin.process.Broken.broken;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link NamingRules} fails on a model that breaks it. */
class BrokenNamesTests {

    static Stream<Broken> models() {
        return Stream.of(
                broken("one-process", PETITION, "</bpmn:process>", "</bpmn:process><bpmn:process id=\"second\" />"),
                broken("file-name", PETITION, "id=\"petition\" name", "id=\"petitions\" name"),
                broken("process-id", PETITION, "id=\"petition\" name", "id=\"Petition\" name"),
                broken("executable", PETITION, "isExecutable=\"true\"", "isExecutable=\"false\""),
                broken("name", PETITION, "name=\"登记甄别\"", "name=\"Sorting\""),
                broken("article", PETITION, "（《信访工作条例》第二十二条第一款）；只提醒", "；只提醒"),
                broken("documented-variables", ORGAN_HANDLING, "opinionApproved（", "approved（"),
                broken("version-tag", PETITION, " camunda:versionTag=\"1.0.0\"", ""),
                broken("time-to-live", PETITION, "historyTimeToLive=\"P3650D\"", "historyTimeToLive=\"R/P3650D\""),
                broken("startable", PETITION, " camunda:isStartableInTasklist=\"false\"", ""),
                broken("id", PETITION, "UserTask_SortPetition", "Activity_0x1k2lm"),
                broken("question", ORGAN_HANDLING, "name=\"是否同意签发？\"", "name=\"签发\""),
                broken(
                        "unnamed-join",
                        ORGAN_HANDLING,
                        "<bpmn:exclusiveGateway id=\"Gateway_DraftOrRework\"",
                        "<bpmn:exclusiveGateway id=\"Gateway_DraftOrRework\" name=\"起草或者修改\""),
                broken("answer", ORGAN_HANDLING, " name=\"否\"", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void findsWhatIsBroken(Broken broken) {
        var findings = ModelRules.check(broken.model(), HouseBeans.delegates());

        assertThat(findings).extracting(Finding::rule).contains(broken.rule());
    }
}
