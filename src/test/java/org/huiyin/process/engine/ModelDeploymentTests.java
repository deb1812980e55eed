package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
class ModelDeploymentTests {

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private RepositoryService repository;

    @Test
    void putsASetDownOnce() {
        var set = set("once", "1.0.0", "a");

        assertThat(deployment.deploy(set)).isTrue();
        assertThat(deployment.deploy(set)).isFalse();

        assertThat(tagsOf("once")).containsExactly("1.0.0");
    }

    @Test
    void refusesOtherContentUnderATagThatWasDeployed() {
        deployment.deploy(set("changed", "1.0.0", "a"));

        assertThatThrownBy(() -> deployment.deploy(set("changed", "1.0.0", "b")))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("模型 changed")
                .hasMessageContaining("版本标签 1.0.0 已经部署过，但是内容或者所用表单与当时不同");
        assertThat(tagsOf("changed")).containsExactly("1.0.0");
    }

    @Test
    void keepsTheNewerModelOnTopWhenAnOlderNodeRestarts() {
        var older = set("rolling", "1.0.0", "a");
        deployment.deploy(older);
        deployment.deploy(set("rolling", "1.1.0", "b"));

        assertThat(deployment.deploy(older)).isFalse();

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("rolling")
                        .latestVersion()
                        .singleResult()
                        .getVersionTag())
                .isEqualTo("1.1.0");
    }

    @Test
    void refusesANewSetThatBringsAnOlderModelBack() {
        deployment.deploy(set("back", "1.0.0", "a"));
        deployment.deploy(set("back", "1.1.0", "b"));

        assertThatThrownBy(() -> deployment.deploy(new ModelSet(List.of(
                        model("back", "1.0.0"), form("back", "a"), model("other", "1.0.0"), form("other", "a")))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("早于已经部署的 1.1.0");
    }

    private List<String> tagsOf(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .map(definition -> definition.getVersionTag())
                .toList();
    }

    private static ModelSet set(String key, String tag, String formText) {
        return new ModelSet(List.of(model(key, tag), form(key, formText)));
    }

    private static ModelFile model(String key, String tag) {
        String xml = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t" id="d">
                  <bpmn:process id="%1$s" isExecutable="true" camunda:versionTag="%2$s" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="StartEvent_A"/>
                    <bpmn:sequenceFlow id="Flow_A" sourceRef="StartEvent_A" targetRef="UserTask_A"/>
                    <bpmn:userTask id="UserTask_A" camunda:formRef="%1$s" camunda:formRefBinding="deployment"/>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, tag);
        return file(key + ".bpmn", xml);
    }

    private static ModelFile form(String key, String text) {
        return file(
                key + ".form",
                "{\"id\":\"" + key + "\",\"type\":\"default\",\"components\":[],\"note\":\"" + text + "\"}");
    }

    private static ModelFile file(String name, String text) {
        return new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
