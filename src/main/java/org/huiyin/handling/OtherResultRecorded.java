package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the other procedure.
 *
 * @param on day it was asked after
 * @param procedure the one it went through in fact, and
 * @param endedOn its last day: both null while it is pending or was never started
 * @param document name and number of the paper that ended it, or null where there is none
 * @param nextOn day by which to ask again; null unless it is pending
 * @param onward what the organ decided, and
 * @param reasons why: both null unless the matter is not in the other procedure's scope
 */
public record OtherResultRecorded(
        LocalDate on,
        OtherResult result,
        @Nullable OtherProcedure procedure,
        @Nullable LocalDate endedOn,
        @Nullable String document,
        String note,
        @Nullable LocalDate nextOn,
        @Nullable Onward onward,
        @Nullable String reasons)
        implements Act {

    @Override
    public String action() {
        return "OTHER_RESULT_" + result;
    }

    @Override
    public String title() {
        return "登记其他程序结果";
    }

    @Override
    public String article() {
        return "31";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("结果", result.label());
        if (procedure != null) {
            lines.put("实际经过的程序", procedure.label());
        }
        if (endedOn != null) {
            lines.put("结果日期", endedOn.toString());
        }
        if (document != null) {
            lines.put("文书名称和文号", document);
        }
        lines.put("情况说明", note);
        if (nextOn != null) {
            lines.put("下次跟踪日期", nextOn.toString());
        }
        if (onward != null && reasons != null) {
            lines.put("后续办理", onward.label());
            lines.put("理由", reasons);
        }
        return lines;
    }
}
