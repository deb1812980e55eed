package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a petition was introduced into another procedure and the petitioner told so in writing (art. 31, items 1 to 4).
 *
 * @param target the organ, court or body competent there
 * @param reconsiderationOrgan who decides on administrative reconsideration of the act there; null where the procedure is
 *     not an administrative one, and in files from before it was asked for
 * @param guidance what the petitioner must do, as the paper says
 * @param until last day for it, or null where the procedure knows none
 * @param toldOn null where the way is {@link NoticeWay#UNCLEAR}
 * @param each how each of several petitioners was told; null where there is only one
 * @param followUpOn day by which its outcome is to be asked after, or null for the usual period
 */
public record Introduced(
        LocalDate on,
        OtherProcedure procedure,
        String target,
        String basis,
        @Nullable String reconsiderationOrgan,
        Linkage linkage,
        String guidance,
        @Nullable LocalDate until,
        NoticeWay way,
        @Nullable LocalDate toldOn,
        @Nullable String each,
        @Nullable LocalDate followUpOn)
        implements Act {

    /** Whether an administrative act comes of it, against which reconsideration and suit are open (art. 31, item 4). */
    public boolean administrative() {
        return procedure.route() == Route.ADMINISTRATIVE;
    }

    /** What the paper says the petitioner can do. */
    public Remedy remedy() {
        return administrative()
                ? Remedy.ofAdministrativeAct(Objects.requireNonNull(reconsiderationOrgan))
                : Remedy.ofIntroduction(procedure);
    }

    @Override
    public String action() {
        return "INTRODUCED";
    }

    @Override
    public String title() {
        return "导入其他程序";
    }

    @Override
    public String article() {
        return "31";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("导入的程序", procedure.label());
        lines.put("有权处理的机关", target);
        lines.put("法律依据", basis);
        Act.put(lines, "行政复议机关", reconsiderationOrgan);
        lines.put("衔接方式", linkage.label());
        lines.put("信访人应当做什么", guidance);
        Act.put(lines, "最迟提出日期", until);
        lines.put("告知方式", way.label());
        Act.put(lines, "告知日期", toldOn);
        Act.put(lines, "各信访人告知情况", each);
        Act.put(lines, "跟踪日期", followUpOn);
        return lines;
    }
}
