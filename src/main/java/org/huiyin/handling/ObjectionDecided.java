package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/** What the sender decided on an objection (art. 23, paragraph 3). */
public record ObjectionDecided(LocalDate on, Decision decision, String reasons) implements Act {

    @Override
    public String action() {
        return "OBJECTION_" + decision.name();
    }

    @Override
    public String title() {
        return "审核异议";
    }

    @Override
    public String article() {
        return "23";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("审核结果", decision.label());
        lines.put("理由", reasons);
        return lines;
    }

    /** The sender's answer. */
    public enum Decision {
        AGREED("经核实同意，退回重新转送"),
        REFUSED("不同意，由该单位受理"),
        DISPUTED("存在争议，由有关机关、单位协商");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }
}
