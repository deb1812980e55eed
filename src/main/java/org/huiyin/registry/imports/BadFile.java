package org.huiyin.registry.imports;

/** A file that cannot be read at all, or no further; carries the sentence for the officer. */
final class BadFile extends Exception {

    private final String sentence;

    BadFile(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    BadFile(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
