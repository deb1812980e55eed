package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * One step of an investigation (art. 31, item 6).
 *
 * @param officers names of the organ's officers who took it
 * @param others experts, persons asked or witnesses, or null
 * @param findings what was heard, seen or found
 * @param hardship the petitioner's hardship and the help proposed (art. 37), or null
 */
public record InvestigationStep(
        LocalDate on,
        Kind kind,
        List<String> officers,
        @Nullable String others,
        String findings,
        @Nullable String hardship)
        implements Act {

    @Override
    public String action() {
        return "INVESTIGATION_STEP";
    }

    @Override
    public String title() {
        return kind.label();
    }

    @Override
    public String article() {
        return "31";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("工作人员", String.join("、", officers));
        if (others != null) {
            lines.put("参加人员", others);
        }
        lines.put("情况", findings);
        if (hardship != null) {
            lines.put("困难情况及帮扶建议", hardship);
        }
        return lines;
    }

    /** What kind of step it is. */
    public enum Kind {
        HEARING("听取陈述", false, false),
        UNREACHED("联系信访人未果", false, false),
        FIELD_VISIT("实地走访", true, false),
        DOCUMENTS("调取资料", false, false),
        INQUIRY("询问有关人员", true, true),
        EXPERTS("专家论证", false, true),
        INSPECTION("现场勘验", true, false);

        private final String label;
        private final boolean together;
        private final boolean withOthers;

        Kind(String label, boolean together, boolean withOthers) {
            this.label = label;
            this.together = together;
            this.withOthers = withOthers;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }

        /** Whether an officer must not take it alone (practice). */
        boolean together() {
            return together;
        }

        /** Whether it means nothing without the names of others. */
        boolean withOthers() {
            return withOthers;
        }
    }
}
