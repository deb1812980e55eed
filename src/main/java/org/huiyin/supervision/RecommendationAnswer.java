package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the addressee says to a recommendation.
 *
 * @param adoption null where it was said before and this is only about carrying it out
 * @param carrying how far it is carried out; null where nothing is said of it yet
 * @param reason why it is adopted in part or not, or not carried out; null where neither
 * @param carryOutBy day by which it will be carried out, or null
 * @param receivedOn day on which the bureau got the paper of an organ outside the installation; else null
 * @param paper number of that paper, or null
 */
public record RecommendationAnswer(
        @Nullable Adoption adoption,
        @Nullable Carrying carrying,
        String text,
        @Nullable String reason,
        @Nullable LocalDate carryOutBy,
        @Nullable LocalDate receivedOn,
        @Nullable String paper) {

    /** Whether it is adopted (art. 40, paragraph 4). */
    public enum Adoption {
        ADOPTED("采纳"),
        PARTLY("部分采纳"),
        NOT_ADOPTED("不采纳");

        private final String label;

        Adoption(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    /** How far it is carried out. */
    public enum Carrying {
        CARRIED_OUT("已经落实"),
        GOING_ON("正在落实"),
        NOT_CARRIED_OUT("没有落实");

        private final String label;

        Carrying(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    /** The same as it came on paper. */
    public RecommendationAnswer onPaper(LocalDate received, String number) {
        return new RecommendationAnswer(adoption, carrying, text, reason, carryOutBy, received, number);
    }
}
