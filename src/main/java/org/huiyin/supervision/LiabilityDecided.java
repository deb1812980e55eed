package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody else made of the organ's contest, with a letter to it. The finding and the contest stay in the file.
 *
 * @param held code of the organ
 * @param text as it stands now; as it was found where it is upheld or withdrawn
 * @param earlier number of the letter by which the organ was told
 */
public record LiabilityDecided(
        LocalDate on, String finding, String held, Decision decision, LiabilityText text, String reason, String earlier)
        implements OfLiability {

    /** What becomes of a contested finding. */
    public enum Decision {
        UPHELD("维持认定", LiabilityStage.UPHELD),
        CHANGED("变更认定", LiabilityStage.CHANGED),
        WITHDRAWN("撤销认定", LiabilityStage.WITHDRAWN);

        private final String label;
        private final LiabilityStage stage;

        Decision(String label, LiabilityStage stage) {
            this.label = label;
            this.stage = stage;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }

        LiabilityStage stage() {
            return stage;
        }
    }

    @Override
    public String action() {
        return ACTS + "DECIDED";
    }

    @Override
    public String title() {
        return "审核责任事实异议";
    }

    @Override
    public String article() {
        return text.ground().article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", finding);
        lines.put("审核结论", decision.label());
        if (decision == Decision.CHANGED) {
            lines.put("责任情形", text.ground().named());
            lines.put("认定的事实", text.facts());
        }
        lines.put("理由", reason);
        return lines;
    }
}
