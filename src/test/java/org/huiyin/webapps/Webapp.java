package org.huiyin.webapps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The files of Camunda's web applications as the product serves them: ours before those of the web jar. */
final class Webapp {

    private static final String ROOT = "/META-INF/resources/webjars/camunda/";

    private Webapp() {}

    /** The labels of one application in one language, and the names of days and months, by path. */
    static Map<String, String> locale(String application, String language) {
        try {
            var file = read("app/" + application + "/locales/" + language + ".json");
            var texts = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(file), texts);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    static byte[] read(String path) {
        try (var file = Webapp.class.getResourceAsStream(ROOT + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        }
        node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            collect(path + "/" + at, node.get(at), texts);
        }
    }
}
