package org.huiyin.process.engine;

/** A decision table is missing or cannot be evaluated; the message says which and what to do, in Chinese. */
public class BadDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadDecision(String sentence) {
        super(sentence);
    }

    BadDecision(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
