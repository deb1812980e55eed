package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSetTests {

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t" id="d">
              <bpmn:process id="petition" isExecutable="true"%s camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="StartEvent_A"/>
                <bpmn:userTask id="UserTask_A" camunda:formRef="sort"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    static ModelFile model(String tag) {
        String attribute = tag.isEmpty() ? "" : " camunda:versionTag=\"" + tag + "\"";
        return file("petition.bpmn", MODEL.formatted(attribute));
    }

    static ModelFile form(String text) {
        return file("sort.form", text);
    }

    private static ModelFile file(String name, String text) {
        return new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasTheSameHashWhateverOrderTheFilesWereFoundIn() {
        var there = new ModelSet(List.of(model("1.0.0"), form("a")));
        var andBack = new ModelSet(List.of(form("a"), model("1.0.0")));

        assertThat(there.digest()).isEqualTo(andBack.digest());
    }

    @Test
    void countsAChangedFormAsAChangeOfTheModelThatUsesIt() {
        var before = new ModelSet(List.of(model("1.0.0"), form("a"))).models().get(0);
        var after = new ModelSet(List.of(model("1.0.0"), form("b"))).models().get(0);

        assertThat(after.key()).isEqualTo("petition");
        assertThat(after.tag()).isEqualTo("1.0.0");
        assertThat(after.digest()).isNotEqualTo(before.digest());
    }

    @Test
    void refusesAModelWithoutVersionTag() {
        assertThatThrownBy(() -> new ModelSet(List.of(model(""))).models())
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("petition.bpmn 没有版本标签");
    }
}
