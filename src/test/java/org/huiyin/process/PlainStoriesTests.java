package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.Trail;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** The plain life of a petition, in time and late. */
@InTheCity
class PlainStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private Trail trail;

    @Autowired
    private Petitions petitions;

    @Story(
            number = 1,
            title = "电梯停运：转送、受理、退回修改、支持、归档",
            about = "业主来信反映小区电梯自年初停运，请求修复电梯、公开维修资金账目。信访局转送住房和城乡建设局，" + "该局受理后调查核实，负责人退回修改一次后签发处理意见；信访人在三十日内没有申请复查。",
            ending = Ending.OPINION)
    void livesFromRegistrationToArchive() {
        var steps = new Steps(life, life.registered());

        life.on("2026-03-04");
        steps.sorted().told("2026-03-04").competent().routed().noticed("2026-03-04");
        steps.investigated().drafted().returned("依据不足").drafted().approved();
        life.on("2026-03-20");
        steps.served("2026-03-20").invited("2026-03-20").executed("2026-03-20");
        life.on("2026-04-21");
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        steps.archived();

        assertThat(life.isOver(steps.petition())).isTrue();
        var facts = petitions.facts(steps.petition()).orElseThrow();
        assertThat(facts.acceptedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(facts.archivedOn()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(actions(steps.petition()))
                .containsSubsequence(
                        "REGISTERED",
                        "SORTED",
                        "RECEIVED_BY_ORGAN",
                        "DIRECTION_TOLD",
                        "COMPETENCE_CONFIRMED",
                        "ROUTE_DECIDED",
                        "NOTICE_GIVEN",
                        "INVESTIGATED",
                        "OPINION_DRAFTED",
                        "OPINION_RETURNED",
                        "OPINION_DRAFTED",
                        "OPINION_APPROVED",
                        "OPINION_ISSUED",
                        "OPINION_SERVED",
                        "ARCHIVED");
    }

    @Story(
            number = 2,
            title = "电梯停运：分办、告知、办结三次超期，仍然办到底",
            about = "同样的事项，信访局分办、住房和城乡建设局受理告知和办结都过了期限。系统逐次提醒经办岗位和单位负责人，"
                    + "任务仍可办理，超期天数照实记载；办结期限从告知期限的最后一日起算，不因迟发告知书而推后。",
            ending = Ending.OPINION)
    void goesOnThoughEveryDutyIsLate() {
        var steps = new Steps(life, life.registered());

        life.on("2026-03-18");
        life.fire(steps.petition(), "BoundaryEvent_SortOverdue");
        steps.sorted().told("2026-03-18").competent().routed();
        life.on("2026-04-03");
        life.fire(steps.petition(), "BoundaryEvent_NoticeOverdue");
        steps.noticed("2026-04-03").investigated();
        life.on("2026-06-03");
        life.fire(steps.petition(), "BoundaryEvent_HandleOverdue");
        steps.drafted().approved().served("2026-06-03").invited("2026-06-03").executed("2026-06-03");
        life.on("2026-07-07");
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        steps.archived();

        assertThat(life.isOver(steps.petition())).isTrue();
        assertThat(actions(steps.petition())).filteredOn("BREACHED"::equals).hasSize(3);
    }

    private List<String> actions(String petition) {
        return trail.of(petition).stream().map(Trail.Entry::action).toList();
    }
}
