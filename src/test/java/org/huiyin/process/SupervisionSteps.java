package org.huiyin.process;

import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.Map;

/** Supervision in sentences: what each writes, from the proposal to the checked reply. */
final class SupervisionSteps {

    static final String FIRST = "督办1";

    static final String CONFIRM = "UserTask_ConfirmGround";
    static final String SIGN = "UserTask_SignSupervision";
    static final String REPLY = "UserTask_ReplyToSupervision";
    static final String VERIFY = "UserTask_VerifyReply";
    static final String ORDER = "UserTask_OrderCorrection";

    static final Map<String, Object> PROPOSAL =
            Map.of("organ", TestCity.HOUSING, "ground", "PERFUNCTORY", "facts", "承办人多次答复“正在研究”，没有调查核实，也没有约见信访人。");
    static final Map<String, Object> ANSWER = Map.of(
            "causes", "承办人调岗，没有交接。",
            "measures", "已指定承办人，今天发出受理告知书。",
            "improvement", "采纳，已建立交接清单。",
            "papers", "受理告知书。");

    static final Map<String, Object> BEFORE_THE_SUPERIOR =
            Map.of("findings", "查阅案卷，仍未告知信访人。", "verdict", "CORRECTION", "demand", "请责令其三日内告知。");

    private final Life life;
    private final String petition;

    SupervisionSteps(Life life, String petition) {
        this.life = life;
        this.petition = petition;
    }

    /** With the organ that lets its notice be late. */
    static SupervisionSteps breached(Life life) {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_NoticeOverdue");
        return new SupervisionSteps(life, petition);
    }

    String petition() {
        return petition;
    }

    static Map<String, Object> supervised(String ground, String replyBy) {
        return Map.of(
                "decision", "SUPERVISE",
                "ground", ground,
                "way", "ONLINE",
                "facts", "期限届满没有书面告知，经电话催问仍未办理。",
                "demand", "立即书面告知信访人，说明超期原因。",
                "improvement", "明确承办人调岗时的交接办法。",
                "replyBy", replyBy);
    }

    SupervisionSteps confirmed(String replyBy) {
        life.done(petition, SUPERVISOR, CONFIRM, supervised("NOT_ACCEPTED", replyBy));
        return this;
    }

    SupervisionSteps sentBack(String reason) {
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "RETURN", "reason", reason));
        return this;
    }

    SupervisionSteps signed() {
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "APPROVE"));
        return this;
    }

    SupervisionSteps answered() {
        life.done(petition, LEADER, REPLY, ANSWER);
        return this;
    }

    SupervisionSteps verified(Map<String, ?> found) {
        life.done(petition, SUPERVISOR, VERIFY, found);
        return this;
    }

    SupervisionSteps settled() {
        return verified(Map.of("findings", "查阅案卷，受理告知书已送达，回执在卷。", "verdict", "SETTLED"));
    }

    SupervisionSteps ordered(String replyBy) {
        life.done(petition, OFFICE, ORDER, Map.of("order", "由分管负责人三日内约见信访人并书面告知。", "replyBy", replyBy));
        return this;
    }
}
