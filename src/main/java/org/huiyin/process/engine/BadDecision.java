package org.huiyin.process.engine;

import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;

/**
 * A decision table is missing or cannot be evaluated; the message says which and what to do, in Chinese. A 400 for the
 * engine's REST, as a refused task is.
 */
public class BadDecision extends BadRequestException {

    private static final long serialVersionUID = 1L;

    BadDecision(String sentence) {
        this(sentence, null);
    }

    BadDecision(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
