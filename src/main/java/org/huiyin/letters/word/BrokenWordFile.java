package org.huiyin.letters.word;

/** A file that cannot be read as a Word document; the message is a sentence in Chinese. */
public class BrokenWordFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BrokenWordFile(String sentence) {
        super(sentence);
    }

    BrokenWordFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
