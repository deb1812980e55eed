package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that a form reads well finds what does not. */
class ReadingTests {

    private static final String LINE = "<p><strong>依据：</strong>{{show_ground}}</p>";
    private static final String KEPT = "{{#if show_ground != \"\"}}" + LINE + "{{/if}}";

    @ParameterizedTest
    @ValueSource(strings = {"", "第31条", "TRANSFER", "2026-03-02", "理由充分。；", "须经审核；", "null"})
    void findsWhatReadsBadly(String ground) {
        assertThat(flaws(LINE, "", ground)).hasSize(1);
    }

    @Test
    void leavesTheRestAlone() {
        assertThat(flaws(LINE, "", "第三十一条第五项，JSXF-2026-000001")).isEmpty();
    }

    @Test
    void doesNotReadWhatIsNotShown() {
        assertThat(flaws(KEPT, "", "")).isEmpty();
        assertThat(flaws(KEPT, "", "第31条")).hasSize(1);
        assertThat(flaws(LINE, "=show_ground = \"\"", "")).isEmpty();
    }

    private static List<String> flaws(String html, String hide, String ground) {
        var group = Map.of(
                "conditional", Map.of("hide", hide), "components", List.of(Map.of("type", "html", "content", html)));
        return Reading.flaws(tree(Map.of("components", List.of(group))), Map.of("show_ground", ground));
    }

    private static JsonNode tree(Object form) {
        return new ObjectMapper().valueToTree(form);
    }
}
