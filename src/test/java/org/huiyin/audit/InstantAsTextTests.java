package org.huiyin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InstantAsTextTests {

    private final InstantAsText converter = new InstantAsText();

    @Test
    void keepsMicroseconds() {
        var instant = Instant.parse("2026-03-02T08:00:00.731402Z");

        assertThat(converter.convertToDatabaseColumn(instant)).isEqualTo("2026-03-02T08:00:00.731402Z");
        assertThat(converter.convertToEntityAttribute("2026-03-02T08:00:00.731402Z"))
                .isEqualTo(instant);
    }

    @Test
    void sortsAsTextInTheOrderOfTime() {
        var whole = text("2026-03-02T08:00:00Z");
        var micro = text("2026-03-02T08:00:00.000001Z");
        var next = text("2026-03-02T08:00:01Z");

        assertThat(whole).isLessThan(micro);
        assertThat(micro).isLessThan(next);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    private String text(String instant) {
        return Objects.requireNonNull(converter.convertToDatabaseColumn(Instant.parse(instant)));
    }
}
