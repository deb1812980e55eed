package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.DISTRICT_HANDLER;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.DISTRICT_REVIEWER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.letters.Format;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.huiyin.review.ReviewRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Review follows an opinion only, but whoever asks for it without one reads why not (arts 31, 35). */
@InTheCity
class RequestWithoutOpinionTests {

    private static final Map<String, Object> REFUSED = Map.of(
            "verdict", "REFUSED",
            "sameMatter", true,
            "ground", "OTHER_ROUTE",
            "reasons", "履行法定职责的答复不适用复查。",
            "whereTo", "向江南区人民政府申请行政复议");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private ReviewRecords records;

    @Autowired
    private Letters letters;

    @Test
    void isPutDownAndRefusedInWritingAfterAnAnswerThatIsNoOpinion() {
        String petition = performed();
        assertThat(acts.offer(petition, DISTRICT_REVIEWER, "review").against()).isEmpty();

        asked(petition);
        life.done(petition, DISTRICT_REVIEWER, ReviewSteps.CHECK, REFUSED);
        life.done(petition, DISTRICT_REVIEWER, ReviewSteps.SERVE, Steps.service(petition, life.today()));

        assertThat(refusal(petition)).contains("对本信访事项的答复（没有处理意见书）提出的复查申请", "应当通过其他法定途径处理", "向江南区人民政府申请行政复议");
        assertThat(records.requests(petition))
                .extracting(request -> records.closed(petition, request.request()))
                .containsExactly(true);
    }

    @Test
    void isNeitherAcceptedNorRefusedForBeingLate() {
        String petition = performed();
        asked(petition);

        var refusals = List.of(
                life.refused(petition, DISTRICT_REVIEWER, ReviewSteps.CHECK, ReviewSteps.ACCEPTED),
                life.refused(petition, DISTRICT_REVIEWER, ReviewSteps.CHECK, Steps.with(REFUSED, "ground", "LATE")));

        assertThat(refusals).allSatisfy(sentence -> assertThat(sentence).contains("申请人没有收到处理意见书，只能不予受理"));
    }

    @Test
    void isNotOfferedBeforeAnyAnswer() {
        String petition = life.registered(Letter.aLetter().at(TestCity.DISTRICT_BUREAU, DISTRICT_REGISTRAR));

        assertThat(acts.offer(petition, DISTRICT_REGISTRAR, "review").against()).contains("还没有答复信访人", "催办");
    }

    /** An answer to an application for the performance of a duty (art. 31, item 5). */
    private String performed() {
        String petition = life.registered(Letter.aLetter().at(TestCity.DISTRICT_BUREAU, DISTRICT_REGISTRAR));
        life.done(
                petition,
                DISTRICT_REGISTRAR,
                Steps.SORT,
                Steps.with(Steps.SORTING, "responsibleOrgan", DISTRICT_HOUSING));
        life.done(petition, DISTRICT_REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", life.today()));
        life.done(petition, DISTRICT_HANDLER, Steps.CONFIRM, Steps.COMPETENCE);
        life.done(
                petition,
                DISTRICT_HANDLER,
                Steps.ROUTE,
                Map.of("route", "PERFORM", "reasons", "申请查处违法行为。", "deviation", "核对诉求后确定。"));
        life.done(petition, DISTRICT_HANDLER, Steps.NOTICE, Steps.notice(life.today()));
        life.done(petition, DISTRICT_HANDLER, RouteForms.PERFORM, RouteForms.performed(life.today()));
        life.done(petition, DISTRICT_HANDLER, RouteForms.DRAFT_ANSWER, RouteForms.answer());
        life.done(petition, TestCity.DISTRICT_LEADER, RouteForms.APPROVE_ANSWER, RouteForms.APPROVED);
        life.done(
                petition,
                DISTRICT_HANDLER,
                RouteForms.SERVE_ANSWER,
                RouteForms.served(petition, "IN_PERSON", life.today()));
        return petition;
    }

    private void asked(String petition) {
        var steps = new ReviewSteps(life, acts, petition);
        var request = new HashMap<>(steps.request(ReviewSteps.DISTRICT, "review", life.today()));
        acts.done(petition, DISTRICT_REVIEWER, "review", request);
    }

    private String refusal(String petition) {
        long id = letters.of(petition).stream()
                .filter(issued -> issued.kind() == Kind.REVIEW_REFUSAL)
                .findFirst()
                .orElseThrow()
                .id();
        return WordFile.read(letters.open(id, Format.DOCX))
                .document()
                .getDocumentElement()
                .getTextContent();
    }
}
