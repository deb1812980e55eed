package org.huiyin.process.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.jspecify.annotations.Nullable;

/** All models, decisions and forms that go down together. */
final class ModelSet {

    /**
     * One process or decision of the set.
     *
     * @param digest hash of the model with the forms it refers to: a changed form changes the model
     */
    record Model(String key, String tag, String digest, String file) {}

    private final List<ModelFile> files;

    ModelSet(List<ModelFile> files) {
        this.files =
                files.stream().sorted(Comparator.comparing(ModelFile::name)).toList();
    }

    List<ModelFile> files() {
        return files;
    }

    /** Hash of every name and content, whatever order the files were found in. */
    String digest() {
        var all = new ByteArrayOutputStream();
        files.forEach(file ->
                all.writeBytes((file.name() + ModelFile.sha256(file.content())).getBytes(StandardCharsets.UTF_8)));
        return ModelFile.sha256(all.toByteArray());
    }

    List<Model> models() {
        return files.stream()
                .filter(file -> file.isModel() || file.isDecision())
                .map(file -> file.isModel() ? process(file) : decision(file))
                .toList();
    }

    private Model process(ModelFile file) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        Map<String, ModelFile> forms = files.stream().collect(Collectors.toMap(ModelFile::name, f -> f));
        var used = new TreeMap<String, byte[]>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            ModelFile form = forms.get(task.getCamundaFormRef() + ".form");
            if (form != null) {
                used.put(form.name(), form.content());
            }
        }
        var parts = new ArrayList<byte[]>();
        parts.add(file.content());
        parts.addAll(used.values());
        return new Model(
                process.getId(),
                tag(process.getCamundaVersionTag(), file),
                ModelFile.sha256(parts.toArray(byte[][]::new)),
                file.name());
    }

    private static Model decision(ModelFile file) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        Decision decision =
                model.getModelElementsByType(Decision.class).iterator().next();
        return new Model(
                decision.getId(), tag(decision.getVersionTag(), file), ModelFile.sha256(file.content()), file.name());
    }

    private static String tag(@Nullable String tag, ModelFile file) {
        if (tag == null || tag.isBlank()) {
            throw new ModelRefused("模型文件 " + file.name() + " 没有版本标签（versionTag），不能部署。请填写，例如 1.0.0。");
        }
        return tag;
    }
}
