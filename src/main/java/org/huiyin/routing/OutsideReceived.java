package org.huiyin.routing;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That the organ outside received it.
 *
 * @param on day of arrival in its inbox, or on the paper's receipt
 * @param proof by what the receipt is proved
 */
public record OutsideReceived(LocalDate on, String proof) implements Act {

    @Override
    public String action() {
        return "OUTSIDE_RECEIVED";
    }

    @Override
    public String title() {
        return "未接入单位签收";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("签收凭据", proof);
    }
}
