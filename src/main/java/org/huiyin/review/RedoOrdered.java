package org.huiyin.review;

import java.time.LocalDate;
import java.util.Map;

/**
 * That the organ was ordered to handle the matter anew.
 *
 * @param organ code of the organ that has to
 * @param by last day
 */
public record RedoOrdered(LocalDate on, String request, String organ, String organName, LocalDate by)
        implements OfRequest {

    @Override
    public String action() {
        return "REDO_ORDERED";
    }

    @Override
    public String title() {
        return "责令重新办理";
    }

    @Override
    public String article() {
        return "35";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("重新办理单位", organName, "重新办理最后一日", by.toString());
    }
}
