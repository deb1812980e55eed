package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a petition reached an organ (art. 23).
 *
 * @param sender code of the bureau or superior organ it came from, who decides an objection; the organ itself where the
 *     petitioner came directly
 * @param senderName its name on that day
 */
public record ReceivedByOrgan(LocalDate on, String sender, String senderName) implements Act {

    @Override
    public String action() {
        return "RECEIVED_BY_ORGAN";
    }

    @Override
    public String title() {
        return "责任单位收到信访事项";
    }

    @Override
    public String article() {
        return "23";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("来源", senderName);
    }
}
