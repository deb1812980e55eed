package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Broken.broken;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link FormRules} fails on a form that breaks it. */
class BrokenFormTests {

    private static final String FORM = "give-notice.form";

    static Stream<Broken> forms() {
        return Stream.of(
                broken("form-id", FORM, "\"id\": \"give-notice\"", "\"id\": \"give-notices\""),
                broken("schema-version", FORM, "\"schemaVersion\": 16", "\"schemaVersion\": 18"),
                broken("rendered", FORM, "\"type\": \"textfield\"", "\"type\": \"filepicker\""),
                broken("path", FORM, "\"type\": \"group\",", "\"type\": \"group\", \"path\": \"notice\","),
                broken("asked", FORM, "\"key\": \"contact\"", "\"key\": \"contacts\""),
                broken("read", FORM, "\"key\": \"contact\"", "\"key\": \"contacts\""),
                broken("label", FORM, "\"label\": \"承办人及联系电话\"", "\"label\": \"电话\""),
                broken("required", FORM, "\"required\": true", "\"required\": false"),
                broken("type", FORM, "\"type\": \"textfield\"", "\"type\": \"textarea\""),
                broken("subtype", FORM, "\"subtype\": \"date\"", "\"subtype\": \"datetime\""),
                broken("length", FORM, "\"maxLength\": 200", "\"maxLength\": 2000"),
                broken("choices", FORM, "\"value\": \"POST\"", "\"value\": \"MAIL\""),
                broken("values-key", FORM, "\"values\": [", "\"valuesKey\": \"ways\", \"values\": ["));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void findsWhatIsBroken(Broken broken) {
        var fields = HouseBeans.tasks().get("UserTask_GiveNotice").fields();

        var findings = FormRules.check(broken.form(), fields);

        assertThat(findings).extracting(Finding::rule).contains(broken.rule());
    }
}
