package org.huiyin.process.engine;

/** A set of models is not put down; the message says why and what to do, in Chinese. */
public class ModelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelRefused(String sentence) {
        super(sentence);
    }
}
