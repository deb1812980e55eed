package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That both sides of the dispute agreed to mediation (art. 33), each by themselves.
 *
 * @param on day on which the later of the two agreed
 * @param otherParty who stands against the petitioner, without numbers
 */
public record MediationBegun(LocalDate on, String mediator, Side petitioner, String otherParty, Side other)
        implements Act {

    /**
     * @param who agreed, the petitioner's side masked
     * @param how orally with a record, in writing, and where it is kept
     */
    public record Side(String who, LocalDate on, String how) {

        private String text() {
            return who + "，" + on + "，" + how;
        }
    }

    @Override
    public String action() {
        return "MEDIATION_BEGUN";
    }

    @Override
    public String title() {
        return "双方同意调解";
    }

    @Override
    public String article() {
        return "33";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("主持人", mediator);
        lines.put("信访人同意", petitioner.text());
        lines.put("对方当事人", otherParty);
        lines.put("对方同意", other.text());
        return lines;
    }

    /** Both consents as forms show them. */
    public String consents() {
        return "信访人：" + petitioner.text() + "\n" + otherParty + "：" + other.text();
    }
}
