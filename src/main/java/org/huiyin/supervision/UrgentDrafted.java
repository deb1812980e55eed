package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What an organ has to report of an urgent matter, before its head agrees.
 *
 * @param report id within the petition, such as 紧急1
 * @param issue which of its reports, from 1
 * @param foundOn day on which the matter was found
 * @param recipients who must be told
 * @param nextOn by when the next report follows, or null where this is the last
 */
public record UrgentDrafted(
        LocalDate on,
        String report,
        int issue,
        UrgentStage stage,
        LocalDate foundOn,
        String situation,
        String measures,
        List<UrgentRecipient> recipients,
        @Nullable LocalDate nextOn)
        implements Act {

    @Override
    public String action() {
        return "URGENT_DRAFTED";
    }

    @Override
    public String title() {
        return "起草重大紧急信访信息" + stage.label();
    }

    @Override
    public String article() {
        return "25";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("报告", report + "，第 " + issue + " 次，" + stage.label());
        lines.put("发现日期", foundOn.toString());
        lines.put("基本情况", situation);
        lines.put("已经采取的措施", measures);
        lines.put("接收单位", recipients.stream().map(UrgentRecipient::shown).collect(Collectors.joining("、")));
        if (nextOn != null) {
            lines.put("续报日期", nextOn.toString());
        }
        return lines;
    }
}
