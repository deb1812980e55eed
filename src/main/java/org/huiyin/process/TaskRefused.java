package org.huiyin.process;

import jakarta.ws.rs.BadRequestException;

/**
 * A task stays open; the message is for the officer, in Chinese, and says what to do. A 400 for the engine's REST, whose
 * own exceptions would put English in front of the sentence.
 */
public class TaskRefused extends BadRequestException {

    private static final long serialVersionUID = 1L;

    public TaskRefused(String sentences) {
        super(sentences);
    }
}
