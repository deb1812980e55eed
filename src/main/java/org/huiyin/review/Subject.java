package org.huiyin.review;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one person asks review or re-review of: a written opinion as it reached them, or an answer that is none, whose
 * request is put down all the same and can only be refused.
 *
 * @param recipient key of the person in {@link org.huiyin.registry.Petitions#recipients}
 * @param name masked
 * @param decider code of the organ whose opinion it is
 * @param paper its number, to be read after the organ's name
 * @param edition edition of the opinion; 0 for the first
 * @param servedOn day from which the person's 30 days run; null where no written opinion has reached them
 * @param skipped true where re-review would skip the review
 * @param result id of the review whose opinion it is, or null where it is the handling organ's
 */
public record Subject(
        String recipient,
        String name,
        String decider,
        String paper,
        int edition,
        @Nullable LocalDate servedOn,
        boolean skipped,
        @Nullable String result) {

    private static final String AT = "@";

    /** The same where another organ goes on in the decider's place. */
    Subject decidedBy(String organ) {
        return new Subject(recipient, name, organ, paper, edition, servedOn, skipped, result);
    }

    /** Whether it is a written opinion, which may be reviewed. */
    boolean isOpinion() {
        return servedOn != null;
    }

    /** Day from which the 30 days run. Throws {@link NullPointerException} where it is no opinion. */
    LocalDate windowFrom() {
        return Objects.requireNonNull(servedOn);
    }

    /** Whether it is the same paper of the same organ, whoever has it. */
    boolean isSamePaper(Subject other) {
        return decider.equals(other.decider)
                && paper.equals(other.paper)
                && edition == other.edition
                && Objects.equals(result, other.result);
    }

    /** Names it in forms; {@code @} occurs neither in a recipient's key nor in an organ's code. */
    public String key() {
        return recipient + AT + decider + AT + paper;
    }
}
