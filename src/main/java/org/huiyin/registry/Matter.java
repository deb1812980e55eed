package org.huiyin.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a petition is about, in plain text: what is asked must be found and counted, who asks must not. */
@Embeddable
class Matter {

    @Column(name = "headline")
    private String headline;

    @Column(name = "facts")
    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private @Nullable Purpose purpose;

    @Column(name = "content_class")
    private @Nullable String contentClass;

    @Column(name = "locality_of_problem")
    private @Nullable String problem;

    @Column(name = "locality_of_residence")
    private @Nullable String residence;

    @Column(name = "locality_responsible")
    private @Nullable String responsible;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    Matter(Registration registration) {
        headline = registration.headline().strip();
        facts = Text.lines(registration.facts());
        purpose = registration.purpose();
        contentClass = Text.orNull(registration.contentClass());
        problem = Text.orNull(registration.localities().problem());
        residence = Text.orNull(registration.localities().residence());
        responsible = Text.orNull(registration.localities().responsible());
    }

    void reclassify(Purpose other) {
        purpose = other;
    }

    String headline() {
        return headline;
    }

    String facts() {
        return facts;
    }

    @Nullable
    Purpose purpose() {
        return purpose;
    }

    @Nullable
    String contentClass() {
        return contentClass;
    }

    Registration.Localities localities() {
        return new Registration.Localities(problem, residence, responsible);
    }
}
