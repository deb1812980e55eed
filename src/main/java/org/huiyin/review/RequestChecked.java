package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewing organ said to a request.
 *
 * @param ground of a refusal
 * @param excluded the part that is not accepted
 * @param whereTo where to turn with what is not accepted
 * @param missing papers to be handed in
 * @param correctBy last day for that
 * @param number of the written notice
 * @param joins id of the request on the same opinion with which it is reviewed as one from now on, or null
 */
public record RequestChecked(
        LocalDate on,
        String request,
        Stage stage,
        Verdict verdict,
        @Nullable RefusalGround ground,
        String reasons,
        @Nullable String excluded,
        @Nullable String whereTo,
        @Nullable String missing,
        @Nullable LocalDate correctBy,
        String number,
        @Nullable String joins)
        implements OfStage {

    @Override
    public String action() {
        return stage + "_REQUEST_" + verdict;
    }

    @Override
    public String title() {
        return "审查" + stage.label() + "申请";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("审查结论", verdict.label());
        Act.put(lines, "依据", ground == null ? null : ground.label());
        lines.put("理由", reasons);
        Act.put(lines, "不予受理的部分", excluded);
        Act.put(lines, "有权处理的机关、单位或者途径", whereTo);
        Act.put(lines, "应当补正的材料", missing);
        Act.put(lines, "补正最后一日", correctBy);
        lines.put("文书", number);
        Act.put(lines, "并入", joins);
        return lines;
    }
}
