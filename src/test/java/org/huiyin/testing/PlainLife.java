package org.huiyin.testing;

import java.util.List;
import java.util.Map;
import org.huiyin.testing.Life.Step;

/** What officers of {@link Town} write in a petition's plain life: transferred, accepted, supported, executed. */
public final class PlainLife {

    /** The step before which the petitioner's windows close. */
    public static final String LAST = "UserTask_ArchivePetition";

    /** Timers of the petitioner's windows after service. */
    public static final List<String> WINDOWS = List.of("Timer_ReviewWindowClosed", "Timer_EvaluationClosed");

    private final String petition;
    private final String text;
    private final String today;

    private PlainLife(String petition, String text, String today) {
        this.petition = petition;
        this.text = text;
        this.today = today;
    }

    /** Every step after registration, in order, all on one day. */
    public static List<Step> steps(String petition, String text, String today) {
        var life = new PlainLife(petition, text, today);
        return List.of(
                life.sorted(),
                new Step(Town.REGISTRAR, "UserTask_TellDirection", Map.of("way", "PHONE", "toldOn", today)),
                life.competent(),
                life.routed(),
                life.noticed(),
                life.investigated(),
                life.drafted(),
                life.returned(),
                life.drafted(),
                new Step(Town.LEADER, "UserTask_ApproveOpinion", Map.of("decision", "APPROVE")),
                life.served(),
                new Step(Town.REGISTRAR, "UserTask_InviteEvaluation", Map.of("way", "MESSAGE", "invitedOn", today)),
                life.executed(),
                life.archived());
    }

    private Step sorted() {
        return new Step(
                Town.REGISTRAR,
                "UserTask_SortPetition",
                Map.of(
                        "direction",
                        "TRANSFER",
                        "responsibleOrgan",
                        Town.HOUSING,
                        "lane",
                        "COMPLEX",
                        "reasons",
                        "物业管理属其职权 " + text,
                        "deviation",
                        "需要调查核实 " + text));
    }

    private Step competent() {
        return new Step(
                Town.HANDLER, "UserTask_ConfirmCompetence", Map.of("competence", "OWN", "basis", "《物业管理条例》 " + text));
    }

    private Step routed() {
        return new Step(Town.HANDLER, "UserTask_DecideRoute", Map.of("route", "OPINION", "reasons", "不属于前五项 " + text));
    }

    private Step noticed() {
        return new Step(
                Town.HANDLER,
                "UserTask_GiveNotice",
                Map.of("way", "POST", "acceptedOn", today, "noticeOn", today, "contact", "信访科 " + text));
    }

    private Step investigated() {
        return new Step(
                Town.HANDLER,
                "UserTask_Investigate",
                Map.of(
                        "kind",
                        "HEARING",
                        "on",
                        today,
                        "officers",
                        "刘建平、" + text,
                        "findings",
                        "已当面听取 " + text,
                        "ended",
                        true,
                        "established",
                        "电梯停运属实 " + text));
    }

    private Step drafted() {
        return new Step(
                Town.HANDLER,
                "UserTask_DraftOpinion",
                Map.of(
                        "facts", "停运十二日 " + text,
                        "answers", "1. 已责成维修 " + text + "\n2. 已公开账目 " + text,
                        "outcome", "SUPPORT",
                        "opinion", "予以支持 " + text,
                        "basis", "《物业管理条例》第二条 " + text));
    }

    private Step returned() {
        return new Step(
                Town.LEADER, "UserTask_ApproveOpinion", Map.of("decision", "RETURN", "reason", "请补充依据 " + text));
    }

    private Step served() {
        return new Step(
                Town.HANDLER,
                "UserTask_RecordService",
                Map.of("recipient", petition, "method", "IN_PERSON", "servedOn", today, "proof", "送达回证 " + text));
    }

    private Step executed() {
        return new Step(
                Town.HANDLER,
                "UserTask_RecordExecution",
                Map.of("state", "DONE", "executedOn", today, "text", "电梯已修复 " + text));
    }

    private Step archived() {
        return new Step(
                Town.REGISTRAR, LAST, Map.of("complete", true, "paper", "处理意见书 " + text, "remarks", "未申请复查 " + text));
    }
}
