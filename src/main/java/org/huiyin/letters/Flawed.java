package org.huiyin.letters;

import java.util.List;

/**
 * A letter that cannot be issued: the caller's transaction must not go on, and no number is used up. The sentences are
 * for the officer.
 */
public class Flawed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    public Flawed(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** What is wrong and what to do, in Chinese. */
    public List<String> sentences() {
        return sentences;
    }
}
