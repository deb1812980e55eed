package org.huiyin.handling;

import java.util.List;

/** What came of an act: done, or refused and nothing changed. */
public sealed interface Outcome {

    /** Sentences in Chinese saying what is wrong and what to do; empty where it was done. */
    default List<String> refusals() {
        return List.of();
    }

    record Done() implements Outcome {}

    record Refused(List<String> refusals) implements Outcome {}
}
