package org.huiyin.review;

import java.time.LocalDate;
import java.util.Map;

/** That a draft of the review opinion was put up for approval. */
public record ReviewDrafted(LocalDate on, String request, Stage stage, int draft, Finding finding) implements OfStage {

    @Override
    public String action() {
        return stage + "_DRAFTED";
    }

    @Override
    public String title() {
        return "起草" + stage.label() + "意见";
    }

    /** Not the text: it is issued or it is not. */
    @Override
    public Map<String, String> lines() {
        return Map.of("编号", request, "稿次", "第 " + draft + " 稿");
    }
}
