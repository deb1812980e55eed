package org.huiyin.review;

/** An act of review or of re-review, which rests on the article of either. */
interface OfStage extends OfRequest {

    Stage stage();

    @Override
    default String article() {
        return stage().article();
    }
}
