package org.huiyin.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models and forms as they lie in the repository. */
final class ModelFolder {

    private ModelFolder() {}

    static List<String> models() {
        return names(Path.of("processes"), ".bpmn");
    }

    static List<String> decisions() {
        return names(Path.of("processes"), ".dmn");
    }

    static List<String> forms() {
        return names(Path.of("forms"), ".form");
    }

    static List<String> templates() {
        return names(Path.of("processes/.camunda/element-templates"), ".json");
    }

    static CheckedModel model(String file) {
        return new CheckedModel(file, text("processes/" + file));
    }

    /** Of all models, which are read once: it takes seconds. */
    static <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
        return Read.MODELS.stream().flatMap(model -> model.model().getModelElementsByType(type).stream());
    }

    static CheckedForm form(String file) {
        return new CheckedForm(file, text("forms/" + file));
    }

    static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Read {

        static final List<CheckedModel> MODELS =
                models().stream().map(ModelFolder::model).toList();
    }
}
