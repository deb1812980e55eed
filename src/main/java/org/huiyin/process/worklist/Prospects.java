package org.huiyin.process.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a petition stands in words, and what can happen next, read from the models it runs in. */
public interface Prospects {

    /** One for each place at which it stands, the longest first; whoever calls has checked that the officer may see it. */
    List<Prospect> of(String petition);

    /**
     * @param model name of the procedure
     * @param step name of the step or of the events it waits for
     * @param post id of the post whose task it is, or null where it waits for something else
     * @param next what may follow
     * @param meanwhile names of events that may come while it stands there
     */
    record Prospect(String model, String step, @Nullable String post, List<Next> next, List<String> meanwhile) {}

    /**
     * @param answers answers to the questions on the way, such as 是否退回？是; empty where there are none
     * @param name of the step, event or end reached with them
     */
    record Next(List<String> answers, String name) {}
}
