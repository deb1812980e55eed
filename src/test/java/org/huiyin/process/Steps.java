package org.huiyin.process;

import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.HashMap;
import java.util.Map;

/** The plain life in sentences: what officers write at each step, and by when a petition has come so far. */
final class Steps {

    static final String SORT = "UserTask_SortPetition";
    static final String TELL = "UserTask_TellDirection";
    static final String CONFIRM = "UserTask_ConfirmCompetence";
    static final String ROUTE = "UserTask_DecideRoute";
    static final String NOTICE = "UserTask_GiveNotice";
    static final String INVESTIGATE = "UserTask_Investigate";
    static final String DRAFT = "UserTask_DraftOpinion";
    static final String APPROVE = "UserTask_ApproveOpinion";
    static final String SERVICE = "UserTask_RecordService";
    static final String INVITE = "UserTask_InviteEvaluation";
    static final String EXECUTE = "UserTask_RecordExecution";
    static final String ARCHIVE = "UserTask_ArchivePetition";

    static final Map<String, Object> SORTING = Map.of(
            "direction", "TRANSFER",
            "responsibleOrgan", HOUSING,
            "lane", "COMPLEX",
            "reasons", "住宅专项维修资金由其监管。",
            "deviation", "案情需要调查核实。");
    static final Map<String, Object> COMPETENCE = Map.of("competence", "OWN", "basis", "《住宅专项维修资金管理办法》。");
    static final Map<String, Object> ROUTING = Map.of("route", "OPINION", "reasons", "不属于前五项。");
    static final Map<String, Object> FINDINGS = Map.of(
            "kind", "HEARING",
            "on", "2026-03-02",
            "officers", "李承办、周协办",
            "findings", "当面听取，信访人陈述电梯停运已两个月。",
            "ended", true,
            "established", "电梯停运属实。");
    static final Map<String, Object> OPINION = Map.of(
            "facts", "电梯停运属实。",
            "answers", "1. 已列入维修。\n2. 账目已公开。",
            "outcome", "SUPPORT",
            "opinion", "予以支持。",
            "basis", "《住宅专项维修资金管理办法》第二十二条。");

    private final Life life;
    private final String petition;

    Steps(Life life, String petition) {
        this.life = life;
        this.petition = petition;
    }

    String petition() {
        return petition;
    }

    Steps sorted() {
        life.done(petition, REGISTRAR, SORT, SORTING);
        return this;
    }

    Steps told(String day) {
        life.done(petition, REGISTRAR, TELL, Map.of("way", "LETTER", "toldOn", day));
        return this;
    }

    Steps competent() {
        life.done(petition, HANDLER, CONFIRM, COMPETENCE);
        return this;
    }

    Steps routed() {
        life.done(petition, HANDLER, ROUTE, ROUTING);
        return this;
    }

    Steps noticed(String day) {
        life.done(petition, HANDLER, NOTICE, notice(day));
        return this;
    }

    static Map<String, Object> notice(String day) {
        return Map.of("way", "POST", "acceptedOn", day, "noticeOn", day, "contact", "李承办");
    }

    Steps investigated() {
        life.done(petition, HANDLER, INVESTIGATE, with(FINDINGS, "on", life.today()));
        return this;
    }

    Steps drafted() {
        life.done(petition, HANDLER, DRAFT, OPINION);
        return this;
    }

    Steps returned(String reason) {
        life.done(petition, LEADER, APPROVE, Map.of("decision", "RETURN", "reason", reason));
        return this;
    }

    Steps approved() {
        life.done(petition, LEADER, APPROVE, Map.of("decision", "APPROVE"));
        return this;
    }

    Steps served(String day) {
        life.done(petition, HANDLER, SERVICE, service(petition, day));
        return this;
    }

    static Map<String, Object> service(String recipient, String day) {
        return Map.of("recipient", recipient, "method", "POST", "servedOn", day, "proof", "邮寄回执第 12 号。");
    }

    Steps invited(String day) {
        life.done(petition, REGISTRAR, INVITE, Map.of("way", "MESSAGE", "invitedOn", day));
        return this;
    }

    Steps executed(String day) {
        life.done(petition, HANDLER, EXECUTE, Map.of("state", "DONE", "executedOn", day, "text", "电梯已修复，验收单在卷。"));
        return this;
    }

    Steps archived() {
        life.done(petition, REGISTRAR, ARCHIVE, Map.of("complete", true, "paper", "信访处理意见书"));
        return this;
    }

    static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return changed;
    }
}
