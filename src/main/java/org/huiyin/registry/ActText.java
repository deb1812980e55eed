package org.huiyin.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Acts.Document;
import org.jspecify.annotations.Nullable;

/**
 * An act as texts: its components for the house, its lines for people, both JSON. Components that later versions of a
 * record no longer have are passed over, so that old files stay readable.
 */
record ActText(String content, String shown, @Nullable String documents) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<LinkedHashMap<String, String>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<Document>> DOCUMENTS = new TypeReference<>() {};

    static ActText of(Act act, List<Document> documents) {
        try {
            return new ActText(
                    JSON.writeValueAsString(act),
                    JSON.writeValueAsString(act.lines()),
                    documents.isEmpty() ? null : JSON.writeValueAsString(documents));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(act.action() + " cannot be written as JSON", unwritable);
        }
    }

    static <A extends Act> A read(String content, Class<A> kind) {
        try {
            return JSON.readValue(content, kind);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The file holds no " + kind.getSimpleName(), unreadable);
        }
    }

    /** What the record's component {@code recipient} says; null where it has none. */
    static @Nullable String recipient(String content) {
        try {
            return JSON.readTree(content).path("recipient").asText(null);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The file holds no act", unreadable);
        }
    }

    static Map<String, String> lines(String shown) {
        try {
            return JSON.readValue(shown, LINES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The file holds no lines", unreadable);
        }
    }

    static List<Document> documents(@Nullable String documents) {
        try {
            return documents == null ? List.of() : JSON.readValue(documents, DOCUMENTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The file holds no documents", unreadable);
        }
    }
}
