package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.LiabilitySteps.CONTEST;
import static org.huiyin.process.LiabilitySteps.DECIDE;
import static org.huiyin.process.LiabilitySteps.FIRST;
import static org.huiyin.process.LiabilitySteps.LATE_NOTICE;
import static org.huiyin.process.LiabilitySteps.OBJECTION;
import static org.huiyin.process.LiabilitySteps.SECOND_HEAD;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.supervision.LiabilityFindings;
import org.huiyin.supervision.LiabilityFindings.Allegation;
import org.huiyin.supervision.LiabilityGround;
import org.huiyin.supervision.LiabilityRecords;
import org.huiyin.supervision.LiabilityStage;
import org.huiyin.supervision.LiabilityWaits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may be named in a finding, and who is left to decide on its contest where heads are few. */
@InTheCity
class LiabilityPeopleTests {

    private static final Post HEAD = new Post(BUREAU, Role.LEADER);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private LiabilityRecords records;

    @Autowired
    private LiabilityFindings findings;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Notices notices;

    @Autowired
    private LiabilityWaits waits;

    @BeforeEach
    void appointASecondHead() {
        LiabilitySteps.appoint(organization);
    }

    @Test
    void refusesWhatNobodyWouldBeLeftToDecideOn() {
        organization.relieve(SECOND_HEAD, HEAD, LocalDate.of(2026, 3, 17));
        String petition = LiabilitySteps.late(life, anyTime).petition();

        String refusal = anyTime.refused(petition, SUPERVISOR, "liability", Map.of("fact", LATE_NOTICE));

        assertThat(refusal).contains("没有其他负责人可以审核", "请先由系统管理员补充负责人");
        assertThat(records.of(petition)).isEmpty();
    }

    @Test
    void refusesToAskABureauAboveThatTheHouseDoesNotKnow() {
        var steps = LiabilitySteps.late(life, anyTime).alleged().established();
        String petition = steps.petition();

        String refusal = life.refused(petition, LEADER, CONTEST, with(OBJECTION, "above", true));

        assertThat(refusal).contains("没有接入系统、可以审核的上一级信访部门");
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.TOLD);
    }

    @Test
    void asksForAHeadWhereAllThatAreLeftHadAHandInIt() {
        var steps = LiabilitySteps.late(life, anyTime).alleged().established();
        String petition = steps.petition();
        organization.relieve(SECOND_HEAD, HEAD, LocalDate.of(2026, 3, 17));

        steps.contested();
        String own = life.refused(petition, BUREAU_HEAD, DECIDE, Map.of("decision", "UPHELD", "reason", "认定无误。"));
        organization.appoint(new Officer("xinfujuzhang", "辛副局长"), HEAD, LocalDate.of(2026, 3, 18));
        life.done(petition, "xinfujuzhang", DECIDE, Map.of("decision", "WITHDRAWN", "reason", "签收回执在期限以内。"));

        assertThat(own).contains("请系统管理员补充");
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("没有未参与提出、审查的负责人"))
                .extracting(Notices.Notice::post)
                .contains(HEAD.id(), new Post(BUREAU, Role.CHIEF).id(), new Post(BUREAU, Role.ADMIN).id());
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.WITHDRAWN);
    }

    @Test
    void asksEachWeekUntilAHeadIsAppointedWhoseTheTaskIsThen() {
        var steps = LiabilitySteps.late(life, anyTime).alleged().established().contested();
        String petition = steps.petition();
        organization.relieve(SECOND_HEAD, HEAD, LocalDate.of(2026, 3, 19));

        List<Long> asked = Stream.of("2026-03-19", "2026-03-20", "2026-03-22", "2026-03-23", "2026-03-30")
                .map(day -> askedBy(day, petition))
                .toList();
        organization.appoint(new Officer("xinfujuzhang", "辛副局长"), HEAD, LocalDate.of(2026, 4, 6));
        long after = askedBy("2026-04-06", petition);
        life.done(petition, "xinfujuzhang", DECIDE, Map.of("decision", "UPHELD", "reason", "认定无误。"));

        assertThat(asked).containsExactly(0L, 1L, 1L, 2L, 3L);
        assertThat(after).isEqualTo(3);
        assertThat(waits.all()).extracting(LiabilityWaits.Wait::petition).doesNotContain(petition);
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.UPHELD);
    }

    /** How often the bureau's heads have been asked for a colleague, once the contests that wait are seen to. */
    private long askedBy(String day, String petition) {
        life.on(day);
        waits.all().stream().filter(wait -> wait.petition().equals(petition)).forEach(waits::ask);
        return notices.about(petition).stream()
                .filter(notice -> notice.post().equals(HEAD.id()))
                .filter(notice -> notice.text().contains("请补充负责人"))
                .count();
    }

    @Test
    void namesNobodyOfAnotherOrganButWhoHadTheWorkByTheFactItself() {
        String petition = LiabilitySteps.late(life, anyTime).petition();

        var stranger = refusals(petition, null);
        var holder = refusals(petition, SCHOOLS_HANDLER);

        assertThat(stranger).anyMatch(sentence -> sentence.contains("请从有关单位的现任人员中选择"));
        assertThat(holder).noneMatch(sentence -> sentence.contains("现任人员")).isNotEmpty();
        assertThat(records.of(petition)).isEmpty();
    }

    /** Without evidence, so that nothing is put down in either case. */
    private List<String> refusals(String petition, @Nullable String holder) {
        var allegation = new Allegation(
                LiabilityGround.NOT_TOLD,
                HOUSING,
                SCHOOLS_HANDLER,
                null,
                "受理告知超过期限。",
                List.of(),
                LATE_NOTICE.substring(LATE_NOTICE.indexOf(' ') + 1),
                holder);
        return officer.as(SUPERVISOR, () -> findings.propose(petition, BUREAU, SUPERVISOR, allegation))
                .refusals();
    }
}
