package org.huiyin.process;

import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.backlog.BacklogStarts;
import org.huiyin.supervision.BacklogEntry;
import org.springframework.context.ApplicationContext;

/** A matter of the backlog in sentences: what each writes, from the list to the verified resolution. */
final class BacklogSteps {

    static final String FIRST = "积案1";
    static final String PAPER = "江信联〔2026〕3号";

    static final String ACCEPT = "UserTask_AcceptLead";
    static final String DRAW = "UserTask_DrawPlan";
    static final String SIGN = "UserTask_SignPlan";
    static final String MILESTONE = "UserTask_ReportMilestone";
    static final String RESOLUTION = "UserTask_ReportResolution";
    static final String VERIFY = "UserTask_VerifyResolution";

    /** A deputy mayor, who takes matters in charge. */
    static final String MAYOR = "qinming";

    static final Map<String, Object> ACCEPTANCE = Map.of("opinion", "由住房和城乡建设局主要负责人约见信访人，先查清维修资金账目，再定修复时间。");
    static final Map<String, Object> RESOLUTION_TEXT = Map.of(
            "text", "电梯已经修复并通过检验，维修资金账目已在小区公示。",
            "view", "SETTLED",
            "papers", "检验报告、公示照片、信访人签字的息诉承诺。");

    private final Life life;
    private final String petition;

    BacklogSteps(Life life, String petition) {
        this.life = life;
        this.petition = petition;
    }

    /** Puts the deputy mayor into office. */
    static void inOffice(Organization organization) {
        organization.appoint(
                new Officer(MAYOR, "秦明"), new Post(TestCity.GOVERNMENT, Role.LEADER), LocalDate.of(2026, 1, 1));
    }

    static BacklogEntry entry(String petition, String lastDay) {
        return new BacklogEntry(
                petition,
                PAPER,
                "第一批",
                MAYOR,
                TestCity.GOVERNMENT,
                TestCity.HOUSING,
                TestCity.BUREAU,
                LocalDate.parse(lastDay));
    }

    /** On the list, with the deputy mayor in charge and the housing authority responsible. */
    static BacklogSteps listed(ApplicationContext house, String petition, String lastDay) {
        var life = house.getBean(Life.class);
        inOffice(house.getBean(Organization.class));
        life.acted(
                petition,
                SUPERVISOR,
                "将本件列入积案清单（" + PAPER + "，第一批），由秦明副市长包案",
                () -> house.getBean(BacklogStarts.class).begin(entry(petition, lastDay)));
        return new BacklogSteps(life, petition);
    }

    String petition() {
        return petition;
    }

    /** With one milestone. */
    static Map<String, Object> plan(String day) {
        return Map.of(
                "problem", "电梯停运一年，业主要求修复并公开维修资金账目。",
                "causes", "物业更换后维修资金账目没有移交，两家物业互相推诿。",
                "measures", "由住房和城乡建设局牵头审计账目，启用应急维修资金修复电梯。",
                "work1", "审计维修资金账目并向业主公示",
                "day1", day);
    }

    static Map<String, Object> plan(String day, String second) {
        var plan = new HashMap<>(plan(day));
        plan.put("work2", "修复电梯并通过检验");
        plan.put("day2", second);
        return plan;
    }

    static Map<String, Object> report(String progress, String text) {
        return Map.of("progress", progress, "text", text);
    }

    static Map<String, Object> verified(String day) {
        return Map.of(
                "contactOn", day,
                "contact", "电话联系，信访人认可修复结果，表示不再信访。",
                "findings", "现场查看电梯运行正常，账目公示照片属实。",
                "verdict", "RESOLVED");
    }

    static Map<String, Object> again(String day, String lastDay) {
        var found = new HashMap<>(verified(day));
        found.put("contact", "当面听取，信访人称电梯修复三天后再次停运。");
        found.put("findings", "现场查看电梯停运，检验报告早于停运。");
        found.put("verdict", "AGAIN");
        found.put("lastDay", lastDay);
        return found;
    }

    BacklogSteps accepted() {
        life.done(petition, MAYOR, ACCEPT, ACCEPTANCE);
        return this;
    }

    BacklogSteps drawn(Map<String, ?> plan) {
        life.done(petition, HANDLER, DRAW, plan);
        return this;
    }

    BacklogSteps sentBack(String reason) {
        life.done(petition, MAYOR, SIGN, Map.of("decision", "RETURN", "reason", reason));
        return this;
    }

    BacklogSteps signed() {
        life.done(petition, MAYOR, SIGN, Map.of("decision", "APPROVE"));
        return this;
    }

    BacklogSteps reported(Map<String, ?> report) {
        life.done(petition, HANDLER, MILESTONE, report);
        return this;
    }

    BacklogSteps resolved() {
        life.done(petition, HANDLER, RESOLUTION, RESOLUTION_TEXT);
        return this;
    }

    BacklogSteps verified(Map<String, ?> found) {
        life.done(petition, SUPERVISOR, VERIFY, found);
        return this;
    }
}
