package org.huiyin.process;

import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.SECRETARY;

import java.util.HashMap;
import java.util.Map;

/** What is written about a matter before the joint conference, and by whom. */
final class ConferenceForms {

    static final String PLAN = "UserTask_PlanMeeting";
    static final String MEETING = "UserTask_RecordMeeting";
    static final String DECISION = "UserTask_RecordDecision";
    static final String SIGN = "UserTask_SignMinutes";
    static final String REPORT = "UserTask_ReportRectification";
    static final String RECORD = "UserTask_RecordRectification";
    static final String CHECK = "UserTask_CheckRectification";

    static final Map<String, Object> MATTER = Map.of(
            "bureau", BUREAU,
            "cause", "ACROSS",
            "question", "维修资金使用涉及住建、人社两家单位，各说各的，请会议明确牵头单位和时限。");
    static final Map<String, Object> DECLINED =
            Map.of("agenda", "DECLINED", "chair", "副市长秦明", "reason", "可以由住房和城乡建设局牵头协商，暂不上会。");

    private ConferenceForms() {}

    static Map<String, Object> planned(String day) {
        return Map.of(
                "agenda", "LISTED",
                "chair", "副市长秦明",
                "meetingOn", day,
                "members", "市住房和城乡建设局、市人力资源和社会保障局、市信访局");
    }

    static Map<String, Object> met(String day, String outcome) {
        return Map.of(
                "heldOn", day,
                "chair", "副市长秦明",
                "present", "市住房和城乡建设局、市人力资源和社会保障局、市信访局负责人",
                "minutes", "各单位说明情况，一致认为维修资金应当优先用于电梯。",
                "outcome", outcome);
    }

    /** @param lastDay null where nothing is followed up */
    static Map<String, Object> decided(String measure, String organ, String lastDay, boolean more) {
        var values = new HashMap<String, Object>(
                Map.of("measure", measure, "organ", organ, "demand", "查清维修资金账目，修复电梯，向业主公开。", "more", more));
        if (lastDay != null) {
            values.put("lastDay", lastDay);
        }
        return values;
    }

    static Map<String, Object> reported(String text) {
        return Map.of("text", text);
    }

    static Map<String, Object> checked(String verdict, String text, String lastDay) {
        var values = new HashMap<String, Object>(Map.of("verdict", verdict, "text", text));
        if (lastDay != null) {
            values.put("lastDay", lastDay);
        }
        return values;
    }

    /** One decision about one organ, signed on the day. */
    static void decide(Life life, String petition, String measure, String organ, String lastDay) {
        life.done(petition, SECRETARY, PLAN, planned(life.today()));
        life.done(petition, SECRETARY, MEETING, met(life.today(), "DECIDED"));
        life.done(petition, SECRETARY, DECISION, decided(measure, organ, lastDay, false));
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "APPROVE"));
    }
}
