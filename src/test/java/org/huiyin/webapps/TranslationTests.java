package org.huiyin.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four web applications speak Chinese throughout: Camunda shows the key of a label that is missing. */
class TranslationTests {

    /** Patterns of the date library, in which letters stand for parts of a date. */
    private static final String PATTERNS = "/dateLocales/(calendar|longDateFormat)/.*";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void hasTheLabelsOfTheOriginalAndNoOther(String application) {
        var english = Webapp.locale(application, "en");

        var chinese = Webapp.locale(application, "zh-CN");

        assertThat(chinese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void keepsPlaceholdersAndMarkup(String application) {
        var english = Webapp.locale(application, "en");

        var chinese = Webapp.locale(application, "zh-CN");

        assertThat(fixedParts(chinese)).isEqualTo(fixedParts(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void leavesNothingInEnglish(String application) {
        var chinese = Webapp.locale(application, "zh-CN");

        chinese.keySet().removeIf(key -> key.matches(PATTERNS));

        assertThat(chinese)
                .allSatisfy(
                        (key, text) -> assertThat(Wording.english(text)).as(key).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void leavesNoLabelEmptyThatSaysSomething(String application) {
        var english = Webapp.locale(application, "en");

        var chinese = Webapp.locale(application, "zh-CN");

        assertThat(chinese)
                .allSatisfy((key, text) -> assertThat(text.isEmpty())
                        .as(key)
                        .isEqualTo(english.get(key).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void beginsWithoutAByteOrderMark(String application) {
        var file = Webapp.read("app/" + application + "/locales/zh-CN.json");

        assertThat(file[0]).isEqualTo((byte) '{');
    }

    @Test
    void noticesALabelLeftInEnglish() {
        assertThat(Wording.english("流程定义 ID（JSON）")).isEmpty();
        assertThat(Wording.english("共 {{count}} 项，<strong>请确认</strong>&nbsp;")).isEmpty();
        assertThat(Wording.english("任务 could not be 保存")).containsExactly("could", "not", "be");
    }

    @Test
    void noticesALostPlaceholder() {
        assertThat(Wording.fixedParts("{{ name }}<br/>")).isEqualTo(Wording.fixedParts("名称：{{name}}<br/>"));
        assertThat(Wording.fixedParts("{{name}}")).isNotEqualTo(Wording.fixedParts("名称"));
    }

    private static Map<String, Object> fixedParts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Wording.fixedParts(text.getValue())));
    }
}
