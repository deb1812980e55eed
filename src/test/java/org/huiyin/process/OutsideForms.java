package org.huiyin.process;

import java.util.HashMap;
import java.util.Map;

/** What registrars write about an organ outside the installation. */
final class OutsideForms {

    static final String SENDING = "UserTask_RecordSending";
    static final String RECEIPT = "UserTask_RecordReceipt";
    static final String RESULT = "UserTask_RecordResult";

    private OutsideForms() {}

    static Map<String, Object> sending(String on, String replyBy) {
        var values = new HashMap<String, Object>(Map.of("way", "EXCHANGE", "sentOn", on));
        if (replyBy != null) {
            values.put("replyBy", replyBy);
        }
        return values;
    }

    static Map<String, Object> received(String on) {
        return Map.of("receipt", "RECEIVED", "receivedOn", on, "receivedBy", "公文交换回执第 7 号");
    }

    static Map<String, Object> chased(String field, String state, String nextDay) {
        var values = new HashMap<String, Object>(Map.of(field, state, "chaseHow", "电话催问，对方办公室答复正在核查"));
        if (nextDay != null) {
            values.put("nextDay", nextDay);
        }
        return values;
    }

    static Map<String, Object> result(String result, String on) {
        return Map.of("result", result, "resultOn", on, "paper", "江供电函〔2026〕5号", "content", "已查明停电原因，并书面答复信访人。");
    }

    /** The organ has it and goes on by its own rules. */
    static Map<String, Object> takenOver(String on, String paper, String content) {
        return Map.of("result", "TAKEN_OVER", "resultOn", on, "paper", paper, "content", content);
    }
}
