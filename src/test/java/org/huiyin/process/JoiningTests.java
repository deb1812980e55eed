package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What joins, whichever door it comes by, and what becomes of it while the main petition goes on. */
@InTheCity
class JoiningTests {

    private static final String ARCHIVE_ENDED = "UserTask_ArchiveEnded";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private AtAnyTime acts;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Wall wall;

    @Autowired
    private Links links;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Register register;

    @Test
    void sortingJoinsNoClaimToAnAccusation() {
        var petition = life.registered();
        var accusation = life.registered(aLetter().of(Purpose.ACCUSATION));

        assertThat(refusedToSort(petition, accusation)).contains("单独保密");
        assertThat(refusedToSort(accusation, petition)).contains("单独保密");
        assertThat(links.joinedTo(accusation)).isEmpty();
    }

    @Test
    void sortingSaysTheSameOfAForeignPetitionAsOfNone() {
        var petition = life.registered();
        var foreign = life.registered(aLetter().at(TestCity.DISTRICT_BUREAU, TestCity.DISTRICT_REGISTRAR));

        var none = refusedToSort(petition, "DHXF-2026-999999");

        assertThat(none).contains("没有编号为");
        assertThat(refusedToSort(petition, foreign)).isEqualTo(none.replace("DHXF-2026-999999", foreign));
    }

    @Test
    void refusingOnAnotherPetitionSaysTheSameOfOneThatIsNotHandledBelowAsOfNone() {
        var petition = life.registered();
        var accusation = life.registered(
                aLetter().of(Purpose.ACCUSATION).at(TestCity.DISTRICT_BUREAU, TestCity.DISTRICT_REGISTRAR));
        var archived = life.registered(aLetter().at(TestCity.DISTRICT_BUREAU, TestCity.DISTRICT_REGISTRAR));
        register.archived(archived, petitions.facts(archived).orElseThrow().receivedOn());

        var none = refusedOn(petition, "DHXF-2026-999999");

        assertThat(none).contains("不能据此不予受理");
        assertThat(refusedOn(petition, accusation)).isEqualTo(none.replace("DHXF-2026-999999", accusation));
        assertThat(refusedOn(petition, archived)).isEqualTo(none.replace("DHXF-2026-999999", archived));
    }

    @Test
    void whoeverIsBarredFromTheJoinedPetitionGivesUpTheMainOne() {
        var main = inHand();
        var task = life.open(main, Steps.ROUTE).getId();
        officer.as(HANDLER, () -> {
            worklist.claim(task);
            return task;
        });
        var petition = life.registered();
        wall.raise(Bar.officer(petition, HANDLER, Ground.RECUSED));

        life.done(petition, REGISTRAR, Steps.SORT, joining(main));

        assertThat(wall.bars(HANDLER, List.of(), main)).isTrue();
        assertThat(life.open(main, Steps.ROUTE).getAssignee()).isNull();
    }

    @Test
    void joinsNoAccusationToOneThatTheAccusedHandles() {
        var main = life.registered(aLetter().of(Purpose.ACCUSATION).against(SCHOOLS));
        new Steps(life, main).sorted().told("2026-03-02");
        var petition = life.registered(aLetter().of(Purpose.ACCUSATION).against(HOUSING));

        assertThat(refusedToSort(petition, main)).contains("应当回避");
        assertThat(anyTime.refused(petition, REGISTRAR, "join", join(main))).contains("应当回避");
    }

    @Test
    void closesWithAMainPetitionThatWasArchivedWhileItsOwnPetitionerWasStillToBeTold() {
        var main = life.registered();
        var petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, joining(main));
        var steps = new Steps(life, main)
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02");
        steps.investigated();
        life.done(main, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served("2026-03-02");
        life.done(main, HANDLER, Steps.SERVICE, Steps.service(petition, "2026-03-02"));
        new Closing(life, main).after(new Day(life, "2026-03-02"));

        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", life.today()));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("信访处理意见书"));

        assertThat(life.ending(petition)).isEqualTo(Ending.JOINED);
    }

    @Test
    void beginsAgainWhereTheMainPetitionWasWithdrawnWhileItsOwnPetitionerWasStillToBeTold() {
        var main = life.registered();
        var petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, joining(main));
        anyTime.done(main, REGISTRAR, "withdrawal", Map.of("who", main, "inWriting", true, "paper", "撤回申请书"));

        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));

        assertThat(life.open(petition, Steps.SORT)).isNotNull();
    }

    @Test
    void refusesAMainPetitionThatWasAnswered() {
        var main = life.registered();
        var steps = new Steps(life, main)
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02");
        steps.investigated().drafted().approved().served("2026-03-02");
        var petition = life.registered();

        assertThat(refusedToSort(petition, main)).contains("已经答复");
        assertThat(anyTime.refused(petition, REGISTRAR, "join", join(main))).contains("已经答复");
    }

    @Test
    void archivesNothingWhileThePetitionerOfAJoinedPetitionIsNotAnswered() {
        var main = life.registered();
        var petition = life.registered();
        anyTime.done(petition, REGISTRAR, "join", join(main));
        life.done(main, REGISTRAR, Steps.SORT, Sorted.to("LITIGATION", TestCity.COURT, "已经起诉。"));
        life.done(main, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        life.done(main, REGISTRAR, OutsideForms.SENDING, OutsideForms.sending("2026-03-02", null));
        life.done(main, REGISTRAR, OutsideForms.RECEIPT, OutsideForms.received("2026-03-02"));
        life.done(main, REGISTRAR, OutsideForms.RESULT, OutsideForms.takenOver("2026-03-02", "回执", "依法另行处理。"));

        var refusal = life.refused(main, REGISTRAR, Steps.ARCHIVE, Sorted.archive("转送函"));
        anyTime.done(petition, REGISTRAR, "unjoin", Map.of("reason", "须单独转送、告知。"));
        life.done(main, REGISTRAR, Steps.ARCHIVE, Sorted.archive("转送函"));

        assertThat(refusal).contains("并入的 " + petition + " 的信访人尚未答复");
        assertThat(life.ending(main)).isEqualTo(Ending.LITIGATION_TRANSFERRED);
        assertThat(life.open(petition, Steps.SORT)).isNotNull();
    }

    @Test
    void twoPetitionsAreNeverJoinedToEachOther() throws Exception {
        for (int i = 0; i < 5; i++) {
            var one = life.registered();
            var other = life.registered();

            var outcomes = atOnce(() -> joined(one, other), () -> joined(other, one));

            assertThat(outcomes).hasOnlyElementsOfTypes(Completion.Done.class, Completion.Refused.class);
            assertThat(outcomes).filteredOn(Completion.Done.class::isInstance).hasSize(1);
            assertThat(petitions.recipients(one).size()
                            + petitions.recipients(other).size())
                    .isEqualTo(3);
        }
    }

    @Test
    void aWithdrawalAndADecisionAtOnceAreBothSaidToBeDoneOrRefused() throws Exception {
        for (int i = 0; i < 5; i++) {
            var petition = inHand();
            var withdrawal = Map.<String, Object>of("who", petition, "inWriting", true, "paper", "撤回申请书");

            var outcomes = atOnce(
                    () -> officer.as(HANDLER, () -> acts.perform(petition, "withdrawal", withdrawal, List.of())),
                    () -> routed(petition));

            assertThat(outcomes.get(0)).isInstanceOf(Completion.Done.class);
            assertThat(life.open(petition, ARCHIVE_ENDED)).isNotNull();
        }
    }

    private Completion routed(String petition) {
        try {
            life.done(petition, LEADER, Steps.ROUTE, Steps.ROUTING);
            return Completion.done();
        } catch (AssertionError | RuntimeException withdrawnBefore) {
            return Completion.refused(String.valueOf(withdrawnBefore.getMessage()));
        }
    }

    private Completion joined(String petition, String into) {
        return officer.as(REGISTRAR, () -> acts.perform(petition, "join", join(into), List.of()));
    }

    private static List<Completion> atOnce(Callable<Completion> one, Callable<Completion> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = new Threads()) {
            var first = threads.pool.submit(() -> {
                barrier.await();
                return one.call();
            });
            var second = threads.pool.submit(() -> {
                barrier.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private record Threads(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        Threads() {
            this(Executors.newFixedThreadPool(2));
        }

        @Override
        public void close() {
            pool.shutdown();
        }
    }

    private String inHand() {
        var petition = life.registered();
        new Steps(life, petition).sorted().told("2026-03-02").competent();
        return petition;
    }

    private String refusedToSort(String petition, String main) {
        return life.refused(petition, REGISTRAR, Steps.SORT, joining(main));
    }

    private String refusedOn(String petition, String earlier) {
        var values = Steps.with(Sorted.as("REFUSE", "不予受理。"), "ground", "19.3");
        return life.refused(petition, REGISTRAR, Steps.SORT, Steps.with(values, "earlier", earlier));
    }

    private static Map<String, Object> joining(String main) {
        return Steps.with(Sorted.as("JOIN", "同一事项。"), "earlier", main);
    }

    private static Map<String, Object> join(String main) {
        return Map.of("into", main, "reason", "同一事项。", "told", "电话告知");
    }
}
