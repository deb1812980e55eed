package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * What the organ did on an application to investigate or to protect, or why it need do nothing (art. 31, item 5).
 *
 * @param on day of the decision or measure; where it was declined, the day that was put down
 * @param measures facts found, measures taken and their result; or the reasons
 */
public record Performed(LocalDate on, PerformanceManner manner, String measures, String basis) implements Act {

    @Override
    public String action() {
        return "DUTY_" + manner;
    }

    @Override
    public String title() {
        return "依法履行职责";
    }

    @Override
    public String article() {
        return "31";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("履行结论", manner.label());
        lines.put("履行情况或者理由", measures);
        lines.put("法律依据", basis);
        return lines;
    }
}
