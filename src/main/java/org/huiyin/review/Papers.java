package org.huiyin.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Papers handed in with a request.
 *
 * @param application the written request
 * @param identity proof of who asks
 * @param original the opinion of which review is asked
 * @param evidence anything else, which nobody must hand in
 */
public record Papers(boolean application, boolean identity, boolean original, boolean evidence) {

    /** What must be handed in and is not, in Chinese. */
    public List<String> missing() {
        return Stream.of(application ? "" : "书面申请书", identity ? "" : "身份证明", original ? "" : "原处理（复查）意见书")
                .filter(paper -> !paper.isEmpty())
                .toList();
    }

    /** Those of both. */
    Papers with(Papers more) {
        return new Papers(
                application || more.application,
                identity || more.identity,
                original || more.original,
                evidence || more.evidence);
    }

    /** In one line. */
    public String line() {
        String all = Stream.of(
                        application ? "书面申请书" : "",
                        identity ? "身份证明" : "",
                        original ? "原处理（复查）意见书" : "",
                        evidence ? "证据材料" : "")
                .filter(paper -> !paper.isEmpty())
                .collect(Collectors.joining("、"));
        return all.isEmpty() ? "没有材料" : all;
    }
}
