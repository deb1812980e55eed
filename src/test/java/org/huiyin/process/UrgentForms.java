package org.huiyin.process;

import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;

import java.util.HashMap;
import java.util.Map;

/** What officers write in the forms of urgent reports. */
final class UrgentForms {

    static final String WRITE = "UserTask_WriteUrgentReport";
    static final String APPROVE = "UserTask_ApproveUrgentReport";
    static final String READ = "UserTask_ReadUrgentReport";
    static final String TAKE_UP = "UserTask_TakeUpUrgentReport";
    static final String RECEIVE = "UserTask_ReceiveUrgentReport";
    static final String SEND = "UserTask_SendUrgentOutside";
    static final String RECEIPT = "UserTask_RecordUrgentReceipt";

    static final Map<String, Object> AGREED = Map.of("decision", "APPROVE");

    private UrgentForms() {}

    /** The first report of an organ. */
    static Map<String, Object> ofOrgan(String nextOn) {
        return Map.of(
                "foundOn", "2026-03-02",
                "situation", "三月三日上午，约六十名业主拟到区政府门前集体反映电梯停运。",
                "measures", "已与业主代表沟通，安排当面接访。",
                "nextOn", nextOn);
    }

    /** The first report of the district's bureau, to the city's and the national one among others. */
    static Map<String, Object> ofBureau(String nextOn) {
        var values = new HashMap<>(ofOrgan(nextOn));
        values.put("competent", DISTRICT_HOUSING);
        values.put("above", BUREAU);
        return values;
    }

    static Map<String, Object> sent(String day) {
        return Map.of("way", "OTHER_SYSTEM", "sentOn", day);
    }

    static Map<String, Object> signed(String day) {
        return Map.of("arrival", "SIGNED", "receivedOn", day, "text", "系统回执第 9 号。");
    }

    static Map<String, Object> missed() {
        return Map.of("arrival", "MISSED", "text", "电话询问国家信访局值班室，系统没有收到。");
    }

    static Map<String, Object> phoned(String day) {
        return Map.of("arrival", "PHONED", "receivedOn", day, "text", "国家信访局值班室郑某接话，已经收到，回执后补。");
    }
}
