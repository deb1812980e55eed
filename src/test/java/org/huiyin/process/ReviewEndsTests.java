package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How a review ends that is not decided: with the last who asked, or with the petition (arts 33, 35, 36; practice). */
@InTheCity
class ReviewEndsTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Desk desk;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Letters letters;

    @Autowired
    private Notices notices;

    @Autowired
    private ReviewRecords records;

    @Autowired
    private Acts file;

    @Autowired
    private Organization organization;

    @Autowired
    private Clock clock;

    @Story(
            number = 88,
            title = "两人请求复查后先后撤回：一人撤回的为另一人继续，全部撤回后终止；期限内再次请求，又撤回复核",
            about = "两名信访人请求复查。一人撤回申请，复查为另一人继续；另一人也撤回，复查终止，出具终止告知书，原意见继续有效。" + "期限内其中一人再次请求复查，维持后请求复核，又撤回，复核终止，信访事项归档。",
            ending = Ending.OPINION)
    void endsWithTheLastWhoAsked() {
        String petition = served("李四");
        var steps = new ReviewSteps(life, acts, petition).invited();
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition, "identity", true));
        steps.accepted(DISTRICT);
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition + "/2", "identity", true));
        steps.accepted(DISTRICT);

        life.on("2026-03-05");
        withdraws(petition, DISTRICT.reviewer(), "复查2", "2026-03-05");
        var forTheOther = desk.open(petition, ReviewSteps.INQUIRE);
        var running = review(petition, "复查1");
        var left = review(petition, "复查2");
        withdraws(petition, DISTRICT.reviewer(), "复查1", "2026-03-05");
        var ended = review(petition, "复查1");
        life.on("2026-03-06");
        steps.asked(DISTRICT, "review", "2026-03-06").accepted(DISTRICT).decided(DISTRICT, Map.of());
        steps.asked(CITY, "rereview", "2026-03-06").accepted(CITY);
        withdraws(petition, CITY.reviewer(), "复核4", "2026-03-06");
        life.on("2026-04-08");
        life.fire(petition, "Timer_EvaluationClosed");
        life.done(petition, DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "复查意见书"));

        assertThat(forTheOther).hasSize(1);
        assertThat(running.doneOn()).isNull();
        assertThat(left.state()).isEqualTo(Face.State.CANCELLED);
        assertThat(ended.state()).isEqualTo(Face.State.CANCELLED);
        assertThat(clock(petition, Duty.REREVIEW).state()).isEqualTo(Face.State.CANCELLED);
        assertThat(kinds(petition))
                .filteredOn(kind -> kind == Kind.REVIEW_ENDED)
                .hasSize(2);
        assertThat(kinds(petition))
                .filteredOn(kind -> kind == Kind.REREVIEW_ENDED)
                .hasSize(1);
        assertThat(life.isOver(petition)).isTrue();
    }

    @Test
    void nothingOfTheReviewIsLeftWhereItWasWithdrawn() {
        String petition = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", DAY)
                .accepted(DISTRICT)
                .inquired(DISTRICT)
                .petition();

        withdraws(petition, DISTRICT.reviewer(), "复查1", DAY);

        assertThat(desk.open(petition, ReviewSteps.DRAFT)).isEmpty();
        assertThat(records.open(petition)).isEmpty();
        assertThat(clock(petition, Duty.REVIEW_ACCEPT).doneOn()).isNotNull();
        assertThat(file.of(petition)).extracting(Acts.Entry::title).contains("撤回复查申请", "复查了结");
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.post().equals(TestCity.DISTRICT_BUREAU + ".reviewer"))
                .extracting(Notices.Notice::text)
                .anySatisfy(text -> assertThat(text).contains("申请人已撤回，复查终止"));
        assertThat(acts.offered(petition, DISTRICT.reviewer())).doesNotContain("review-withdrawal");
        assertThat(acts.offer(petition, DISTRICT_REGISTRAR, "review-withdrawal").against())
                .contains("没有正在办理");
    }

    @Test
    void theOtherReviewOfTheSameOfficeKeepsItsClock() {
        String petition = served("李四");
        var steps = new ReviewSteps(life, acts, petition);
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition, "identity", true));
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition + "/2", "identity", false));

        withdraws(petition, DISTRICT.reviewer(), "复查1", DAY);

        assertThat(clock(petition, Duty.REVIEW).doneOn()).isNull();
        assertThat(clock(petition, Duty.REVIEW_ACCEPT).doneOn()).isNull();
        assertThat(desk.open(petition, ReviewSteps.CHECK)).hasSize(1);
        assertThat(records.open(petition)).singleElement().asString().contains("复查2");
    }

    @ParameterizedTest
    @CsvSource({"withdrawnOn, 2026-03-03, 不能晚于今天", "withdrawnOn, 2026-03-01, 不能早于", "request, 复查9, 请从所列各项中选择"})
    void refusesAWithdrawalThatCannotBe(String field, String value, String sentence) {
        String petition =
                ReviewSteps.served(life, acts).asked(DISTRICT, "review", DAY).petition();

        String refusal = acts.refused(
                petition, DISTRICT.reviewer(), "review-withdrawal", Steps.with(withdrawal("复查1", DAY), field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void onlyTheReviewingOfficePutsAWithdrawalDown() {
        String petition = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.CITY_DEPARTMENT, "review", DAY)
                .petition();
        var decider = new Officer(TestCity.DISTRICT_LEADER, "张负责");
        var reviewing = new Post(TestCity.HOUSING, Role.REVIEWER);
        organization.appoint(decider, reviewing, LocalDate.now(clock));

        var offered = acts.offered(petition, decider.id());
        organization.relieve(decider.id(), reviewing, LocalDate.now(clock));

        assertThat(acts.offer(petition, DISTRICT_REGISTRAR, "review-withdrawal").against())
                .contains("由江洲市住房和城乡建设局登记");
        assertThat(acts.offered(petition, TestCity.DISTRICT_HANDLER)).doesNotContain("review-withdrawal");
        assertThat(offered).doesNotContain("review-withdrawal");
        assertThat(acts.offered(petition, TestCity.HOUSING_REVIEWER)).contains("review-withdrawal");
    }

    @Test
    void whoeverLeavesThePetitionLeavesTheReviewAndItGoesOnForTheOther() {
        String petition = askedByTwo();

        acts.done(petition, DISTRICT_REGISTRAR, "withdrawal", AnyTimeForms.withdrawal(petition + "/2"));

        assertThat(records.withdrawn(petition, "复查2")).isTrue();
        assertThat(records.closed(petition, "复查1")).isFalse();
        assertThat(desk.open(petition, ReviewSteps.CHECK)).hasSize(1);
        assertThat(file.ended(petition)).isEmpty();
    }

    @Test
    void deathOfTheOnlyPetitionerEndsReviewAndPetitionWithoutALetterToTheDead() {
        String petition = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", DAY)
                .accepted(DISTRICT)
                .petition();

        acts.done(
                petition,
                DISTRICT_REGISTRAR,
                "death",
                Map.of("who", petition, "noSuccessor", true, "paper", "死亡医学证明", "findings", "已向近亲属核实。"));

        assertThat(records.closed(petition, "复查1")).isTrue();
        assertThat(desk.open(petition, ReviewSteps.INQUIRE)).isEmpty();
        assertThat(clock(petition, Duty.REVIEW).state()).isEqualTo(Face.State.CANCELLED);
        assertThat(kinds(petition)).doesNotContain(Kind.REVIEW_ENDED);
        assertThat(life.open(petition, AnyTimeForms.ARCHIVE_ENDED)).isNotNull();
    }

    @Test
    void anAgreementEndsTheReviewWithALetterAndAWordToTheReviewer() {
        String petition = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", DAY)
                .accepted(DISTRICT)
                .petition();

        acts.done(petition, DISTRICT_REGISTRAR, "agreement", AnyTimeForms.agreement(true));

        assertThat(desk.open(petition, ReviewSteps.INQUIRE)).isEmpty();
        assertThat(clock(petition, Duty.REVIEW).state()).isEqualTo(Face.State.CANCELLED);
        assertThat(file.of(petition))
                .filteredOn(entry -> entry.title().equals("复查了结"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines().toString()).contains("达成调解或者和解协议", "终止告知书"));
        assertThat(kinds(petition))
                .filteredOn(kind -> kind == Kind.REVIEW_ENDED)
                .hasSize(1);
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.post().equals(TestCity.DISTRICT_BUREAU + ".reviewer"))
                .extracting(Notices.Notice::text)
                .anySatisfy(text -> assertThat(text).contains("复查随之终止"));
    }

    @Test
    void whoeverDidNotAskGetsNoNoticeThatTheReviewIsOver() {
        String petition = served("李四");
        var steps = new ReviewSteps(life, acts, petition);
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition + "/2", "text", "请求复查李四的补偿。"));
        steps.accepted(DISTRICT);

        acts.done(petition, DISTRICT_REGISTRAR, "agreement", AnyTimeForms.agreement(true));

        assertThat(new LetterSheets(letters).of(petition))
                .filteredOn(sheet -> sheet.kind() == Kind.REVIEW_ENDED)
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.to()).isEqualTo("李*");
                    assertThat(sheet.text()).contains("请求复查李四的补偿").doesNotContain("王");
                });
    }

    @Test
    void aPetitionIsNotJoinedWhileItsReviewRunsNorWhileItsPetitionerMayAsk() {
        var steps = ReviewSteps.served(life, acts);
        String petition = steps.petition();
        String main = life.registered(Letter.aLetter().at(TestCity.DISTRICT_BUREAU, DISTRICT_REGISTRAR));

        String inTheWindow = acts.refused(petition, DISTRICT_REGISTRAR, "join", AnyTimeForms.join(main));
        steps.asked(DISTRICT, "review", DAY);
        String underReview = acts.refused(petition, DISTRICT_REGISTRAR, "join", AnyTimeForms.join(main));

        assertThat(inTheWindow).contains("已经送达信访人");
        assertThat(underReview).contains("东湖区人民政府“复查”", "不能并入其他信访事项");
        assertThat(clock(petition, Duty.REVIEW).doneOn()).isNull();
    }

    @Test
    void aReviewOfAJoinedPetitionersOutlivesTheMainPetitionersWithdrawal() {
        String main = life.registered();
        String joined = life.registered();
        life.done(joined, REGISTRAR, Steps.SORT, Steps.with(Sorted.as("JOIN", "同一事项。"), "earlier", main));
        life.done(joined, REGISTRAR, Steps.TELL, Sorted.told("LETTER", DAY));
        servedOnBoth(main, joined);
        var steps = new ReviewSteps(life, acts, main);
        acts.done(main, CITY.reviewer(), "review", request(steps, CITY, joined, "identity", true));

        acts.done(main, REGISTRAR, "withdrawal", AnyTimeForms.withdrawal(main));
        String notTakenOut = acts.refused(joined, REGISTRAR, "unjoin", Map.of("reason", "主件已撤回。"));
        steps.accepted(CITY);

        assertThat(file.ended(main)).isEmpty();
        assertThat(notTakenOut).contains("复查正在主件 " + main);
        assertThat(desk.open(main, ReviewSteps.INQUIRE)).hasSize(1);
    }

    private void servedOnBoth(String main, String joined) {
        var steps = new Steps(life, main);
        steps.sorted().told(DAY).competent().routed().noticed(DAY).investigated();
        life.done(main, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served(DAY);
        life.done(main, HANDLER, Steps.SERVICE, Steps.service(joined, DAY));
    }

    private String askedByTwo() {
        String petition = served("李四");
        var steps = new ReviewSteps(life, acts, petition).invited();
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition, "identity", true));
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition + "/2", "identity", true));
        return petition;
    }

    private String served(String other) {
        String petition = ReviewSteps.served(life, acts, Letter.aLetter().alsoSignedBy(other))
                .petition();
        life.done(petition, TestCity.DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition + "/2", DAY));
        return petition;
    }

    private Map<String, Object> request(ReviewSteps steps, String recipient, String name, Object value) {
        return request(steps, DISTRICT, recipient, name, value);
    }

    private Map<String, Object> request(
            ReviewSteps steps, ReviewSteps.ReviewOffice office, String recipient, String name, Object value) {
        String subject =
                acts.offer(steps.petition(), office.reviewer(), "review").inputs().get(0).choices().keySet().stream()
                        .filter(key -> key.startsWith(recipient + "@"))
                        .findFirst()
                        .orElseThrow();
        var values = new HashMap<>(steps.request(office, "review", life.today()));
        values.put("subject", subject);
        values.put(name, value);
        return values;
    }

    private void withdraws(String petition, String by, String request, String day) {
        acts.done(petition, by, "review-withdrawal", withdrawal(request, day));
    }

    private static Map<String, Object> withdrawal(String request, String day) {
        return Map.of(
                "request", request, "withdrawnOn", day, "inWriting", true, "paper", "撤回复查申请书 1 份", "reason", "问题已经解决。");
    }

    private List<Kind> kinds(String petition) {
        return letters.of(petition).stream().map(Issued::kind).toList();
    }

    private Face review(String petition, String request) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.REVIEW && face.item().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
