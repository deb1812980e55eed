package org.huiyin.desk.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration;
import org.jspecify.annotations.Nullable;

/** Reads {@code petitions.yaml} and {@code occasions.yaml}. */
final class Stories {

    /** Where it happens, and how people are told and served, where a story says nothing of it. */
    private static final Map<String, String> USUAL =
            Map.of("at", "jsxf", "telling", "NETWORK", "notice", "POST", "service", "POST");

    private Stories() {}

    /** Everything that happens in the city. */
    static List<Story> all() {
        return Stream.concat(petitions().stream(), occasions().stream()).toList();
    }

    static List<Story> petitions() {
        return Told.in("petitions.yaml").list().stream()
                .map(told -> story(told, registration(told)))
                .toList();
    }

    private static List<Story> occasions() {
        return Told.in("occasions.yaml").list().stream()
                .map(told -> story(told, null))
                .toList();
    }

    private static Story story(Told told, @Nullable Registration registration) {
        var texts = new LinkedHashMap<>(USUAL);
        texts.putAll(told.texts());
        return new Story(
                told.text("id", ""),
                told.number("received", 0),
                told.text("steps", "claim"),
                told.text("until", ""),
                told.text("claimed", ""),
                told.text("repeats", ""),
                registration,
                Map.copyOf(texts),
                told.at("values").maps());
    }

    /** Its days are none yet: they depend on the day of the demo. */
    private static Registration registration(Told told) {
        return new Registration(
                told.text("at", "jsxf"),
                Channel.valueOf(told.text("channel", "")),
                LocalDate.EPOCH,
                null,
                petitioner(told),
                agent(told),
                told.texts("representatives"),
                told.number("heads", 1),
                told.text("headline", ""),
                told.texts("requests"),
                told.text("facts", ""),
                told.isTrue("oral"),
                Purpose.valueOf(told.text("purpose", "CLAIM")),
                told.text("class", ""),
                new Registration.Localities(told.orNull("problem"), told.orNull("residence"), null),
                told.orNull("external"),
                told.orNull("sender"),
                null,
                null,
                new Registration.ComplainedOf(told.texts("against"), told.texts("accused")),
                told.texts("cosigners").stream()
                        .map(name -> new Registration.CoPetitioner(name, told.orNull("address"), null))
                        .toList());
    }

    private static Registration.Petitioner petitioner(Told told) {
        return new Registration.Petitioner(
                Registration.Kind.valueOf(told.text("kind", "PERSON")),
                told.orNull("name"),
                null,
                told.orNull("address"),
                told.orNull("contact"),
                told.isTrue("unclear"));
    }

    private static Registration.@Nullable Agent agent(Told told) {
        var agent = told.at("agent");
        return agent.isEmpty()
                ? null
                : new Registration.Agent(agent.text("name", ""), agent.orNull("contact"), agent.text("authority", ""));
    }
}
