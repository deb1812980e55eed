package org.huiyin.desk.demo;

import java.util.Map;

/**
 * One step of a way through the house as {@code steps.yaml} tells it.
 *
 * @param stage stage reached when it is done
 * @param what id of the user task, kind of the act, or file of the list; else empty
 * @param by post of the officer who does it, or the officer's id, with {…} for what comes from the story
 * @param after days after receipt
 * @param only name of the text without which a petition passes the step by, or empty
 * @param values form values, with {…} for what comes from the story
 * @param says level by target, where the petitioner rates with the code that the step has given them; else empty
 */
record Step(
        String stage,
        Kind kind,
        String what,
        String by,
        int after,
        String only,
        Map<String, Object> values,
        Map<String, Object> says) {

    /** What an officer does; {@code steps.yaml} says it by these words in small letters. */
    enum Kind {
        TASK,
        /** an act that may come at any time */
        ACT,
        /** a list of backlog that arrived from above is brought in */
        LIST,
        /** something urgent that nobody petitioned about is reported */
        INFORMATION,
        /** whatever task is open is taken but not done; where nothing else is said */
        TAKING
    }

    static Step taking(String post) {
        return new Step("", Kind.TAKING, "", post, 0, "", Map.of(), Map.of());
    }

    boolean isTaking() {
        return kind == Kind.TAKING;
    }

    boolean isFor(Story story) {
        return only.isEmpty() || story.texts().containsKey(only);
    }
}
