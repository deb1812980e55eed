package org.huiyin.process.engine;

/** A set of models is not put down; the message says why, in Chinese. */
public class ModelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String ANOTHER_VERSION = "升高模型的版本标签；只在本机试用的，可以删除 data 目录后重新启动。";

    private final String remedy;

    ModelRefused(String sentence) {
        this(sentence, ANOTHER_VERSION);
    }

    /**
     * @param remedy what to do, in Chinese
     */
    ModelRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
