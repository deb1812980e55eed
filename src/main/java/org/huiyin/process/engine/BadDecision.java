package org.huiyin.process.engine;

import org.huiyin.process.TaskRefused;

/** A decision table is missing or cannot be evaluated; the message says which and what to do, in Chinese. */
public class BadDecision extends TaskRefused {

    private static final long serialVersionUID = 1L;

    BadDecision(String sentence) {
        super(sentence);
    }

    BadDecision(String sentence, Throwable cause) {
        super(sentence);
        initCause(cause);
    }
}
