package org.huiyin.process;

import java.util.HashMap;
import java.util.Map;

/** What registrars write when they sort, in maps for forms. */
final class Sorted {

    static final String ANSWER = "UserTask_AnswerPetitioner";
    static final String INSTRUCTION = "UserTask_RecordInstruction";
    static final String RESORT = "UserTask_ResortPetition";
    static final String JUDGE = "UserTask_JudgeReceipt";

    private Sorted() {}

    /** A direction that names no organ; the reasons also say why it is not the proposed one. */
    static Map<String, Object> as(String direction, String reasons) {
        var values = new HashMap<String, Object>();
        values.put("direction", direction);
        values.put("lane", "COMPLEX");
        values.put("reasons", reasons);
        values.put("deviation", "经核对来件内容确定。");
        return values;
    }

    static Map<String, Object> to(String direction, String organ, String reasons) {
        return Steps.with(as(direction, reasons), "responsibleOrgan", organ);
    }

    static Map<String, Object> answer(String way, String day, String text) {
        return Map.of("way", way, "toldOn", day, "text", text);
    }

    /** That another organ is competent, and which. */
    static Map<String, Object> elsewhere(String day, String competent, String text) {
        return Steps.with(answer("LETTER", day, text), "competent", competent);
    }

    static Map<String, Object> told(String way, String day) {
        return Map.of("way", way, "toldOn", day);
    }

    static Map<String, Object> archive(String paper) {
        return Map.of("complete", true, "paper", paper);
    }
}
