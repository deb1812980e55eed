package org.huiyin.process;

import java.util.List;
import java.util.Map;

/** What came of completing a task: done, with the variables that gateways read, or refused with sentences in Chinese. */
public sealed interface Completion {

    static Completion done() {
        return new Done(Map.of());
    }

    static Completion done(Map<String, Object> decisions) {
        return new Done(decisions);
    }

    /** Refused with the sentences, or done where there are none. */
    static Completion unless(List<String> refusals) {
        return refusals.isEmpty() ? done() : new Refused(refusals);
    }

    static Completion refused(String... sentences) {
        return new Refused(List.of(sentences));
    }

    /**
     * @param decisions process variables by name, engine primitives only
     */
    record Done(Map<String, Object> decisions) implements Completion {}

    record Refused(List<String> sentences) implements Completion {}
}
