package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;

import java.util.Map;
import org.huiyin.notices.Notices;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing that a petitioner brings is passed over, whoever has the petition. */
@InTheCity
class SubmissionTests {

    private static final String TAKE_UP = "UserTask_TakeUpSubmission";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Acts acts;

    @Autowired
    private Notices notices;

    @Test
    void dealsOnlyWithWhatTheHandlerHasSeen() {
        var petition = atTheOrgan();
        anyTime.done(petition, REGISTRAR, "evidence", brought("照片三张。"));
        var seen = life.opening(petition, HANDLER, TAKE_UP).get("seen");
        anyTime.done(petition, REGISTRAR, "evidence", brought("收据一张。"));

        var refusal = life.refused(petition, HANDLER, TAKE_UP, takenUp(seen));
        var again = life.opening(petition, HANDLER, TAKE_UP);
        life.done(petition, HANDLER, TAKE_UP, takenUp(again.get("seen")));

        assertThat(refusal).contains("又收到补充来件");
        assertThat(again.get("show_submissions")).asString().contains("照片三张", "收据一张");
        assertThat(acts.of(petition))
                .filteredOn(entry -> entry.action().equals("SUBMISSION_TAKEN_UP"))
                .hasSize(1);
    }

    @Test
    void archivesNothingBeforeItIsDealtWith() {
        var petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询。"));
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("PHONE", "2026-03-02", "已答复。"));
        anyTime.done(petition, REGISTRAR, "evidence", brought("照片三张。"));
        anyTime.done(petition, REGISTRAR, "urging", brought("询问进展。"));

        var two = life.refused(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));
        anyTime.done(petition, REGISTRAR, "takeup", dealtWith("1"));
        var one = life.refused(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));
        anyTime.done(petition, REGISTRAR, "takeup", dealtWith("2"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));

        assertThat(two).contains("处理补充来件 2 件");
        assertThat(one).contains("处理补充来件 1 件");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Test
    void leavesItToTheHandlerWhoHasATaskForIt() {
        var petition = atTheOrgan();
        assertThat(anyTime.offer(petition, REGISTRAR, "takeup").against()).contains("没有尚未处理");

        anyTime.done(petition, REGISTRAR, "evidence", brought("照片三张。"));

        assertThat(anyTime.offer(petition, REGISTRAR, "takeup").against()).contains("由其在任务中处理");
    }

    @Test
    void bringsWhatCameDuringSortingToTheOrganThatTakesThePetition() {
        var petition = life.registered();
        anyTime.done(petition, REGISTRAR, "evidence", brought("照片三张。"));

        new Steps(life, petition).sorted().told("2026-03-02").competent();

        assertThat(life.opening(petition, HANDLER, TAKE_UP).get("show_submissions"))
                .asString()
                .contains("照片三张");
    }

    @Test
    void handsBackAtOnceAndPassesOnToTheNextOrganWhatIsNotDealtWith() {
        var petition = atTheOrgan();
        anyTime.done(petition, REGISTRAR, "evidence", brought("照片三张。"));
        handedBack(petition);

        life.done(petition, REGISTRAR, OrganWalk.RESORT, resorted());
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-02"));
        life.done(petition, SCHOOLS_HANDLER, Steps.CONFIRM, Steps.COMPETENCE);

        assertThat(life.opening(petition, SCHOOLS_HANDLER, TAKE_UP).get("show_submissions"))
                .asString()
                .contains("照片三张");
    }

    @Test
    void anOrganThatGaveThePetitionBackHasNoSayInItAnyMore() {
        var petition = atTheOrgan();
        handedBack(petition);
        var before = notices.about(petition).size();

        anyTime.done(petition, REGISTRAR, "evidence", brought("照片三张。"));

        assertThat(anyTime.offered(petition, HANDLER)).isEmpty();
        assertThat(notices.about(petition)
                        .subList(before, notices.about(petition).size()))
                .isNotEmpty()
                .extracting(Notices.Notice::post)
                .containsOnly(TestCity.BUREAU + ".registrar");
    }

    @Test
    void passesOnToTheMainPetitionWhatIsNotDealtWithInTheJoinedOne() {
        var main = atTheOrgan();
        var petition = life.registered();
        anyTime.done(petition, REGISTRAR, "evidence", brought("照片三张。"));

        life.done(petition, REGISTRAR, Steps.SORT, Steps.with(Sorted.as("JOIN", "同一事项。"), "earlier", main));

        assertThat(life.opening(main, HANDLER, TAKE_UP).get("show_submissions"))
                .asString()
                .contains("照片三张");
    }

    private String atTheOrgan() {
        return new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
    }

    private void handedBack(String petition) {
        new OrganWalk(life, petition, OrganWalk.HOUSING).objects(SCHOOLS, "培训机构退费由教育部门监督管理，不属于本局职权。");
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.DECIDE_OBJECTION,
                Map.of("decision", "AGREED", "reasons", "经核实属教育部门职权，不由" + HOUSING + "办理。"));
    }

    private static Map<String, Object> resorted() {
        return Map.of("direction", "TRANSFER", "responsibleOrgan", SCHOOLS, "reasons", "依照核实的结果转送。");
    }

    private static Map<String, Object> brought(String content) {
        return Map.of("receivedOn", "2026-03-02", "channel", "LETTER", "content", content);
    }

    private static Map<String, Object> takenUp(Object seen) {
        return Map.of("seen", seen, "how", "INTO_FILE", "note", "入卷。");
    }

    private static Map<String, Object> dealtWith(String upTo) {
        return Map.of("upTo", upTo, "how", "PROGRESS_TOLD", "note", "2026年3月2日电话说明。");
    }
}
