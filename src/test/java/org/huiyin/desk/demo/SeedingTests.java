package org.huiyin.desk.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Why;
import org.huiyin.desk.DemoCity;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Rating;
import org.huiyin.evaluation.Ratings;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.sweep.Kind;
import org.huiyin.process.sweep.Sweep;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo city as the first start leaves it. */
@DemoCity
class SeedingTests {

    @Autowired
    private DemoMemory memory;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Seeding seeding;

    @Autowired
    private Sweep sweep;

    @Test
    void petitionsStandInEveryStageOfThePlainLife() {
        var stages = stages();

        assertThat(stages)
                .contains(
                        "甄别并确定去向", "告知信访人去向", "认定职权", "确定办理途径", "出具受理告知书", "调查核实", "起草处理意见", "审批处理意见", "登记送达", "引导评价",
                        "归档信访事项", "已归档");
    }

    @Test
    void petitionsStandInManyBranches() {
        var stages = stages();

        assertThat(stages)
                .contains(
                        "登记领导批示",
                        "审阅批示反馈",
                        "答复信访人",
                        "审核异议",
                        "决定受理机关",
                        "告知转送、交办去向",
                        "反馈协办意见",
                        "合法性审核",
                        "签发处理意见",
                        "审核办结报告",
                        "简易办理并答复",
                        "登记其他程序结果",
                        "审批履职答复",
                        "通报组织（人事）部门",
                        "登记办理结果",
                        "处理补充来件",
                        "决定是否回避",
                        "终结归档");
    }

    @Test
    void organsAreSupervisedRecommendedToAndBroughtBeforeTheConference() {
        assertThat(steps(memory.find("p83").orElseThrow())).contains("签发督办函");
        assertThat(steps(memory.find("p84").orElseThrow())).contains("反馈督办情况");
        assertThat(steps(memory.find("p85").orElseThrow())).contains("核实督办反馈");
        assertThat(steps(memory.find("p86").orElseThrow())).contains("责令改正");
        assertThat(steps(memory.find("p87").orElseThrow())).contains("反馈落实情况");
        assertThat(steps(memory.find("p88").orElseThrow())).contains("登记会议情况");
        assertThat(steps(memory.find("p89").orElseThrow())).contains("审核建议反馈");
        assertThat(steps(memory.find("p90").orElseThrow())).contains("登记合议意见");
        assertThat(steps(memory.find("p91").orElseThrow())).contains("反馈党委和政府采纳情况");
        assertThat(steps(memory.find("p92").orElseThrow())).contains("阅处紧急信访信息", "联席办签收紧急信息");
    }

    @Test
    void everyOfficeOfSupervisionIsHeldAndHasWork() {
        var busy = Stream.of("sunweihua", "fangjing", "maoyong", "chenguodong")
                .filter(id -> !officer.as(id, () -> worklist.openToMyPosts(1)).isEmpty())
                .toList();

        assertThat(busy).containsExactly("sunweihua", "fangjing", "maoyong", "chenguodong");
    }

    @Test
    void noTaskWaitsAtAnOfficeThatNobodyHolds() {
        var found = sweep.run().orElseThrow();

        assertThat(found.findings())
                .filteredOn(each -> each.kind() == Kind.POST_VACANT || each.kind() == Kind.NOWHERE)
                .isEmpty();
    }

    /** Nothing of supervision hangs on the day of the week: what was late is proposed besides. */
    @Test
    void whatIsLateIsProposedByTheHouse() {
        assertThat(steps(memory.find("p31").orElseThrow())).contains("认定督办事由");
        assertThat(steps(memory.find("p36").orElseThrow())).doesNotContain("认定督办事由");
    }

    @Test
    void petitionersHaveRatedOrKeptSilentAndSomeAskedForReview() {
        assertThat(level("p78")).containsOnly(Level.SATISFIED);
        assertThat(level("p79")).containsExactlyInAnyOrder(Level.FAIRLY_SATISFIED, Level.DISSATISFIED);
        assertThat(ratings.of(memory.find("p79").orElseThrow())).anyMatch(Rating::calledBack);
        assertThat(level("p01")).isEmpty();
        assertThat(steps(memory.find("p81").orElseThrow())).contains("起草复查复核意见");
        assertThat(clock("p81", Duty.REVIEW).doneOn()).isNull();
        assertThat(clock("p82", Duty.REVIEW).doneOn()).isNotNull();
        assertThat(clock("p82", Duty.REREVIEW).doneOn()).isNull();
    }

    private List<Level> level(String story) {
        return ratings.of(memory.find(story).orElseThrow()).stream()
                .map(rating -> rating.rated().level())
                .toList();
    }

    @Test
    void onePetitionIsExtendedAndAnotherWaitsForTheHead() {
        assertThat(clock("p74", Duty.HANDLE).extendedBy()).isEqualTo(30);
        assertThat(clock("p75", Duty.HANDLE).extendedBy()).isZero();
        assertThat(steps(memory.find("p75").orElseThrow())).contains("审批延长办理期限");
    }

    @Test
    void simpleMattersRunByTheSimpleProcedure() {
        assertThat(clock("p77", Duty.SIMPLE_ACCEPT).doneOn()).isNull();
        assertThat(clock("p76", Duty.SIMPLE_HANDLE).doneOn()).isNull();
    }

    @Test
    void anAssignedMatterIsReportedByTheDayThatTheAssignerSet() {
        assertThat(ledger.why(memory.find("p16").orElseThrow(), Duty.REPORT_BACK, LocalDate.now(clock)))
                .extracting(Why::setLastDay)
                .doesNotContainNull()
                .hasSize(1);
    }

    private Face clock(String story, Duty duty) {
        return ledger.of(memory.find(story).orElseThrow()).stream()
                .filter(face -> face.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOfficerOfTheWalkThroughHasWork() {
        var busy = Stream.of("zhoumin", "wanglei", "weihong", "liujianping", "zhengzhiqiang")
                .filter(id -> !officer.as(id, () -> worklist.openToMyPosts(1)).isEmpty())
                .toList();

        assertThat(busy).containsExactly("zhoumin", "wanglei", "weihong", "liujianping", "zhengzhiqiang");
    }

    @Test
    void theHouseRefusedNothing() {
        var stopped = Stories.all().stream()
                .map(Story::id)
                .filter(id -> memory.find(Seeding.STOPPED + id).isPresent())
                .toList();

        assertThat(stopped).isEmpty();
    }

    @Test
    void someDutiesAreLateAndTheLeadersAreToldSo() {
        var states = ledger.nearest(numbers()).values().stream().collect(groupingBy(Face::state, counting()));

        assertThat(states).containsKeys(Face.State.CALM, Face.State.SOON, Face.State.LATE);
        assertThat(notices.forPosts(List.of(new Post("jsxf", Role.LEADER)), 10)).isNotEmpty();
        assertThat(notices.forPosts(List.of(new Post("jszj", Role.LEADER)), 10)).isNotEmpty();
    }

    @Test
    void theClockTellsRealTimeAgain() {
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
    }

    @Test
    void rareHanziAndTheRepeatSurvive() {
        var repeat = memory.find("p40").orElseThrow();

        assertThat(petitions
                        .reveal(memory.find("p01").orElseThrow())
                        .orElseThrow()
                        .name())
                .isEqualTo("陈𠮷祥");
        assertThat(petitions.facts(repeat).orElseThrow().repeats())
                .isEqualTo(memory.find("p07").orElseThrow());
    }

    @Test
    void aSecondStartAddsNothing() {
        var before = petitions.headlines(numbers());

        seeding.start();

        assertThat(petitions.headlines(numbers())).isEqualTo(before);
        assertThat(worklist.position(memory.find("p42").orElseThrow())).containsExactly("甄别并确定去向");
    }

    private List<String> numbers() {
        return Stories.petitions().stream()
                .map(story -> memory.find(story.id()).orElseThrow())
                .toList();
    }

    /** Every step at which some petition stands. */
    private Set<String> stages() {
        return numbers().stream().flatMap(number -> steps(number).stream()).collect(toSet());
    }

    private List<String> steps(String petition) {
        boolean open = petitions.facts(petition).orElseThrow().archivedOn() == null;
        return open ? worklist.position(petition) : List.of("已归档");
    }
}
