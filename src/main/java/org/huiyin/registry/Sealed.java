package org.huiyin.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a column sealed. Named on each column: who the petitioner is gets encrypted, what they ask for does not. */
@Component
@Converter
class Sealed implements AttributeConverter<@Nullable String, @Nullable String> {

    private final Seal seal;

    Sealed(Seal seal) {
        this.seal = seal;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : seal.seal(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String sealed) {
        return sealed == null ? null : seal.open(sealed);
    }
}
