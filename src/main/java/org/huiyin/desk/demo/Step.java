package org.huiyin.desk.demo;

import java.util.Map;

/**
 * One step of a way through the house as {@code steps.yaml} tells it.
 *
 * @param stage stage reached when it is done
 * @param task id of the user task; empty with an act, and where whatever task is open is taken but not done
 * @param act kind of an act that may come at any time, or empty
 * @param by post of the officer who does it, with {…} for what comes from the petition
 * @param after days after receipt
 * @param only name of the text without which a petition passes the step by, or empty
 * @param values form values, with {…} for what comes from the petition
 * @param says level by target, where the petitioner rates with the code that the step has given them; else empty
 */
record Step(
        String stage,
        String task,
        String act,
        String by,
        int after,
        String only,
        Map<String, Object> values,
        Map<String, Object> says) {

    static Step taking(String post) {
        return new Step("", "", "", post, 0, "", Map.of(), Map.of());
    }

    boolean isTaking() {
        return task.isEmpty() && act.isEmpty();
    }

    boolean isFor(Story story) {
        return only.isEmpty() || story.texts().containsKey(only);
    }
}
