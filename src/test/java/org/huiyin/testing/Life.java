package org.huiyin.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Register.Outcome.Registered;
import org.huiyin.registry.Registration;
import org.huiyin.registry.Registration.ComplainedOf;
import org.huiyin.registry.Registration.Kind;
import org.huiyin.registry.Registration.Localities;
import org.huiyin.registry.Registration.Petitioner;

/** The plain life of a petition in {@link Town}, step by step, as officers do it through the product. */
public final class Life {

    private final Register register;
    private final CurrentOfficer officer;
    private final Worklist worklist;
    private final OpenSteps open;
    private final Clock clock;

    public Life(Register register, CurrentOfficer officer, Worklist worklist, OpenSteps open, Clock clock) {
        this.register = register;
        this.officer = officer;
        this.worklist = worklist;
        this.open = open;
        this.clock = clock;
    }

    /** One officer's action at one step, and what is put into the form. */
    public record Step(String officer, String element, Map<String, Object> values) {}

    /** From registration to archive; returns the petition's number. The text stands in every text of the petition. */
    public String live(String text) {
        var number = register(text);
        for (var step : steps(text, today())) {
            if (step.element().equals("UserTask_ArchivePetition")) {
                open.closeWindows(number);
            }
            take(number, step);
        }
        return number;
    }

    public String register(String text) {
        var outcome = officer.as(Town.REGISTRAR, () -> register.register(registration(text)));
        if (outcome instanceof Registered registered) {
            return registered.petition();
        }
        throw new IllegalStateException(outcome.toString());
    }

    /** Claims the task of the step and completes it. */
    public void take(String number, Step step) {
        var task = open.task(number, step.element());
        officer.as(step.officer(), () -> {
            worklist.claim(task);
            worklist.complete(task, step.values());
            return null;
        });
    }

    /** Every step after registration, in order, all on one day. */
    public static List<Step> steps(String text, String today) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(
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
                        "需要调查核实 " + text)));
        steps.add(new Step(Town.REGISTRAR, "UserTask_TellDirection", Map.of("way", "PHONE", "toldOn", today)));
        steps.add(new Step(
                Town.HANDLER, "UserTask_ConfirmCompetence", Map.of("competence", "OWN", "basis", "《物业管理条例》 " + text)));
        steps.add(new Step(
                Town.HANDLER, "UserTask_DecideRoute", Map.of("route", "OPINION", "reasons", "不属于前五项 " + text)));
        steps.add(new Step(
                Town.HANDLER,
                "UserTask_GiveNotice",
                Map.of(
                        "way",
                        "POST",
                        "acceptedOn",
                        today,
                        "noticeNumber",
                        "江住建访告 " + text,
                        "noticeOn",
                        today,
                        "contact",
                        "信访科 " + text)));
        steps.add(new Step(
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
                        "电梯停运属实 " + text)));
        steps.add(draft(text));
        steps.add(new Step(
                Town.LEADER, "UserTask_ApproveOpinion", Map.of("decision", "RETURN", "reason", "请补充依据 " + text)));
        steps.add(draft(text));
        steps.add(new Step(Town.LEADER, "UserTask_ApproveOpinion", Map.of("decision", "APPROVE")));
        steps.add(new Step(
                Town.HANDLER,
                "UserTask_RecordService",
                Map.of("method", "IN_PERSON", "servedOn", today, "proof", "送达回证 " + text)));
        steps.add(new Step(Town.REGISTRAR, "UserTask_InviteEvaluation", Map.of("way", "PHONE", "invitedOn", today)));
        steps.add(new Step(
                Town.HANDLER,
                "UserTask_RecordExecution",
                Map.of("state", "DONE", "executedOn", today, "text", "已修复 " + text)));
        steps.add(new Step(
                Town.REGISTRAR,
                "UserTask_ArchivePetition",
                Map.of("complete", true, "paper", "处理意见书 " + text, "remarks", "未申请复查 " + text)));
        return steps;
    }

    private static Step draft(String text) {
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

    private Registration registration(String text) {
        return new Registration(
                Town.BUREAU,
                Channel.LETTER,
                LocalDate.now(clock),
                LocalDate.now(clock),
                new Petitioner(
                        Kind.PERSON, "陈" + text, "110101199003070011", "江洲市滨河路 18 号 " + text, "19900000101", false),
                null,
                List.of(),
                1,
                "电梯停运 " + text,
                List.of("修复电梯 " + text, "公开维修资金账目 " + text),
                "多次停运，无人维修 " + text,
                false,
                Purpose.CLAIM,
                null,
                new Localities("江洲市 " + text, "江洲市", "江洲市"),
                null,
                null,
                null,
                null,
                new ComplainedOf(List.of(), List.of("某物业公司 " + text)));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
