package org.huiyin.process;

import java.util.HashMap;
import java.util.Map;

/** What officers write in the tasks of the routes of arts 29 to 31, where no opinion is issued. */
final class RouteForms {

    static final String INTRODUCE = "UserTask_IntroduceElsewhere";
    static final String OTHER_OUTCOME = "UserTask_RecordOtherOutcome";
    static final String PERFORM = "UserTask_Perform";
    static final String DRAFT_ANSWER = "UserTask_DraftAnswer";
    static final String APPROVE_ANSWER = "UserTask_ApproveAnswer";
    static final String SERVE_ANSWER = "UserTask_ServeAnswer";
    static final String STUDY = "UserTask_StudySuggestion";
    static final String APPROVE_REPLY = "UserTask_ApproveReply";
    static final String SERVE_REPLY = "UserTask_ServeReply";
    static final String ACCUSATION = "UserTask_HandleAccusation";
    static final String APPROVE_FINDINGS = "UserTask_ApproveFindings";
    static final String NOTIFY = "UserTask_NotifyCadreDepartment";
    static final String ANSWER_ACCUSER = "UserTask_AnswerAccuser";
    static final String SIMPLE = "UserTask_SettleSimply";

    static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE");

    private RouteForms() {}

    /** To the court, told by post on the same day. */
    static Map<String, Object> introduced(String day, String procedure, String target) {
        return Map.of(
                "procedure",
                procedure,
                "target",
                target,
                "basis",
                "《中华人民共和国民事诉讼法》第一百二十二条。",
                "introducedOn",
                day,
                "linkage",
                "BY_PETITIONER",
                "guidance",
                "向有管辖权的机关提交申请书、身份证明和证据材料。",
                "way",
                "POST",
                "toldOn",
                day);
    }

    static Map<String, Object> pending(String checked, String next) {
        return Map.of("result", "PENDING", "checkedOn", checked, "note", "电话询问，尚未审结。", "nextOn", next);
    }

    static Map<String, Object> ended(String checked, String result, String procedure, String day, String document) {
        return Map.of(
                "result", result,
                "checkedOn", checked,
                "procedure", procedure,
                "endedOn", day,
                "document", document,
                "note", "已核对文书原件。");
    }

    /** A lawsuit that is none: the court would not take it, with what the organ decided then. */
    static Map<String, Object> outOfScope(String checked, String day, String onward, String reasons) {
        var values = new HashMap<>(ended(checked, "NOT_IN_SCOPE", "LAWSUIT", day, "（2026）江0102民初90号不予受理裁定书"));
        values.put("onward", onward);
        values.put("onwardReasons", reasons);
        return values;
    }

    static Map<String, Object> notStarted(String checked) {
        return Map.of("result", "NOT_STARTED", "checkedOn", checked, "note", "两次电话提醒，信访人表示不提起。");
    }

    static Map<String, Object> performed(String day) {
        return Map.of(
                "manner", "PERFORMED",
                "performedOn", day,
                "measures", "现场检查属实，责令物业服务企业限期修复电梯。",
                "basis", "《中华人民共和国特种设备安全法》。");
    }

    static Map<String, Object> answer() {
        return Map.of(
                "reconsiderationOrgan", "江洲市人民政府",
                "answers", "1. 电梯已责令修复。\n2. 账目已责令公开。",
                "basis", "《中华人民共和国特种设备安全法》。");
    }

    static Map<String, Object> returned(String reason) {
        return Map.of("decision", "RETURN", "reason", reason);
    }

    static Map<String, Object> served(String recipient, String way, String day) {
        return Map.of("recipient", recipient, "way", way, "servedOn", day, "record", "存信访卷宗。");
    }

    static Map<String, Object> unclear(String recipient) {
        return Map.of("recipient", recipient, "way", "UNCLEAR", "record", "来信未署名，没有住址和联系方式。");
    }

    static Map<String, Object> studied(String adoption) {
        return Map.of(
                "study", "征求各县区意见，比对三个城市的做法。",
                "adoption", adoption,
                "reasons", "建议科学合理，列入年度工作计划。",
                "reply", "您的建议已经采纳，感谢对城市建设的关心。");
    }

    static Map<String, Object> found(String result) {
        return Map.of(
                "findings", "调阅收费账册，谈话三人次。",
                "result", result,
                "measures", "责令退还多收费用，对责任人批评教育。",
                "feedback", "反映的多收费问题属实，已责令退还。");
    }

    /** The same findings with cadres concerned. */
    static Map<String, Object> foundCadres(boolean grave) {
        var values = new HashMap<>(found("SUBSTANTIATED"));
        values.put("cadres", true);
        values.put("grave", grave);
        values.put("cadreNote", "某科科长，科级，违规收费。");
        return values;
    }

    static Map<String, Object> notified(String day) {
        return Map.of("department", TestCity.PERSONNEL, "notifiedOn", day);
    }
}
