package org.huiyin.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a fact's details as one JSON object in the order they were given; no details are no text. */
@Converter
class DetailsAsJson implements AttributeConverter<Map<String, String>, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> DETAILS = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Map<String, String> details) {
        if (details == null || details.isEmpty()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Details cannot be written as JSON", unwritable);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(text, DETAILS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A row of the trail does not hold JSON", unreadable);
        }
    }
}
