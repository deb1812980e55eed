package org.huiyin.process;

/** A task stays open; the message is for the officer, in Chinese, and says what to do. */
public class TaskRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TaskRefused(String sentences) {
        super(sentences);
    }
}
