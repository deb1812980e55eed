package org.huiyin.process;

import static org.huiyin.process.TestCity.HOUSING;

import java.util.HashMap;
import java.util.Map;

/** What officers write from investigation to correction. */
final class OpinionForms {

    static final String LEGALITY = "UserTask_CheckLegality";
    static final String SIGN = "UserTask_SignOpinion";
    static final String WRITE_REPORT = "UserTask_WriteReport";
    static final String CHECK_REPORT = "UserTask_CheckReport";
    static final String DRAFT_CORRECTION = "UserTask_DraftCorrection";
    static final String APPROVE_CORRECTION = "UserTask_ApproveCorrection";

    static final Map<String, Object> PASS = Map.of("decision", "PASS");
    static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    static final Map<String, Object> ENDED = Map.of("ended", true, "established", "电梯停运属实，维修资金账目未公开。");
    static final Map<String, Object> REPORT = Map.of(
            "course", "收到后受理告知，实地走访，出具处理意见书。",
            "result", "予以支持，已邮寄送达。",
            "settled", "电梯维修已经完成，信访人表示认可。");

    private OpinionForms() {}

    static Map<String, Object> step(String kind, String day, String findings) {
        return Map.of("kind", kind, "on", day, "officers", "李承办、周协办", "findings", findings);
    }

    static Map<String, Object> with(Map<String, Object> values, Map<String, Object> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return all;
    }

    static Map<String, Object> returned(String reason) {
        return Map.of("decision", "RETURN", "reason", reason);
    }

    static Map<String, Object> rejecting() {
        return with(
                Steps.OPINION,
                Map.of("outcome", "REJECT", "answers", "1. 电梯归业主共有，应由业主决定维修。\n2. 账目已按规定公开。", "opinion", "不予支持。"));
    }

    static Map<String, Object> assigned(String reportBy) {
        return with(Steps.SORTING, Map.of("direction", "ASSIGN", "responsibleOrgan", HOUSING, "reportBy", reportBy));
    }

    static Map<String, Object> executed(String state, String day, String text) {
        var values = new HashMap<String, Object>(Map.of("state", state, "executedOn", day, "text", text));
        if (!state.equals("DONE") && !state.equals("NO_LONGER")) {
            values.put("next", "物业服务企业在月底前完成。");
        }
        return values;
    }

    static Map<String, Object> correction(Map<String, Object> opinion, String error) {
        return with(opinion, Map.of("error", error));
    }
}
