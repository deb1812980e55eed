package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That an officer confirmed the ground and drew up what is demanded; a leader signs before it leaves.
 *
 * @param facts what was found, which the letter states
 * @param demand what the organ has to do
 * @param improvement what it is proposed to improve in its work (art. 40, paragraph 1)
 * @param replyBy last day of its written reply
 */
public record SupervisionExamined(
        LocalDate on,
        String supervision,
        SupervisionGround ground,
        SupervisionWay way,
        String facts,
        String demand,
        String improvement,
        LocalDate replyBy)
        implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_EXAMINED";
    }

    @Override
    public String title() {
        return "认定督办事由";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("督办事由", ground.label() + "（" + ground.basis() + "）");
        lines.put("督办方式", way.label());
        lines.put("查明的情况", facts);
        lines.put("督办要求", demand);
        lines.put("改进工作建议", improvement);
        lines.put("反馈期限", replyBy.toString());
        return lines;
    }
}
