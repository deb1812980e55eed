package org.huiyin.desk.demo;

import java.util.Map;

/**
 * One step of the plain life as {@code steps.yaml} tells it.
 *
 * @param stage stage reached when it is done
 * @param task id of the user task, or empty where whatever task is open is taken but not done
 * @param role code of the role whose task it is
 * @param after days after receipt
 * @param only which petitions pass it: those whose opinion was once {@code returned}, those {@code supported}, or all
 *     where it is empty
 * @param values form values, with {…} for what comes from the petition
 */
record Step(String stage, String task, String role, int after, String only, Map<String, Object> values) {

    static Step taking(String role) {
        return new Step("", "", role, 0, "", Map.of());
    }
}
