package org.huiyin.desk.demo;

import java.util.List;
import java.util.Map;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration;
import org.jspecify.annotations.Nullable;

/**
 * One made-up petition as {@code petitions.yaml} tells it.
 *
 * @param received days before the demo's day
 * @param until stage it reaches
 * @param claimed role of whose officer has taken the open task, or empty where nobody has
 * @param at code of the bureau that receives it
 * @param texts what the steps put into their forms, by the name used in {@code steps.yaml}
 */
record Story(
        String id,
        int received,
        String until,
        String claimed,
        String at,
        Channel channel,
        Registration.Kind kind,
        @Nullable String name,
        @Nullable String address,
        @Nullable String contact,
        boolean unclear,
        Registration.@Nullable Agent agent,
        List<String> representatives,
        int heads,
        String headline,
        List<String> requests,
        String facts,
        boolean oral,
        Purpose purpose,
        String contentClass,
        @Nullable String problem,
        @Nullable String residence,
        @Nullable String external,
        @Nullable String sender,
        @Nullable String repeats,
        Map<String, String> texts) {

    /** Code of the responsible organ, or empty where it has not been sorted. */
    String organ() {
        return texts.getOrDefault("to", "");
    }

    boolean passes(Step step) {
        return switch (step.only()) {
            case "returned" -> texts.containsKey("return");
            case "supported" -> "SUPPORT".equals(texts.get("outcome"));
            default -> true;
        };
    }
}
