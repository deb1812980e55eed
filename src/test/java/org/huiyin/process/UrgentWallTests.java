package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;
import static org.huiyin.process.TestCity.SCHOOLS_REGISTRAR;
import static org.huiyin.process.TestCity.SECRETARY;

import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.desk.Cards;
import org.huiyin.desk.Headlines;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.UrgentDelivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is told of something urgent in an accusation reads the report, and nothing else of it (art. 30). */
@InTheCity
class UrgentWallTests {

    private static final String HEADLINE = "小区电梯长期停运";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Cards cards;

    @Autowired
    private Headlines headlines;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Wall wall;

    @Autowired
    private Acts acts;

    @ParameterizedTest
    @CsvSource({
        OFFICE + ", UserTask_ReadUrgentReport",
        SECRETARY + ", UserTask_TakeUpUrgentReport",
        SCHOOLS_REGISTRAR + ", UserTask_ReceiveUrgentReport"
    })
    void showsTheReportOfAnAccusationAndNothingOfTheAccusation(String recipient, String step) {
        String petition = reported(Purpose.ACCUSATION);

        var shown = life.opening(petition, recipient, step);

        assertThat(shown).containsEntry("show_headline", "不予提供");
        assertThat(shown.get("show_situation")).asString().contains("拟到局门前集体反映");
        assertThat(shown.toString()).doesNotContain(HEADLINE, "王小明");
        assertThat(officer.as(recipient, () -> worklist.maySee(petition))).isFalse();
        assertThat(card(recipient, petition).headline()).isEmpty();
        assertThat(officer.as(recipient, () -> headlines.of(List.of(petition)))).isEmpty();
        assertThat(anyTime.offered(petition, recipient)).doesNotContain("urgent", "contact");
        life.done(petition, recipient, step, Map.of("text", "已签收。"));
        assertThat(officer.as(recipient, () -> worklist.maySee(petition))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CLAIM", "SUGGESTION"})
    void showsThePetitionWhereItAccusesNobody(Purpose purpose) {
        String petition = reported(purpose);

        assertThat(life.opening(petition, OFFICE, "UserTask_ReadUrgentReport"))
                .containsEntry("show_headline", HEADLINE);
        assertThat(officer.as(OFFICE, () -> worklist.maySee(petition))).isTrue();
        assertThat(card(OFFICE, petition).headline()).isEqualTo(HEADLINE);
    }

    @Test
    void tellsNobodyMoreWhoIsAccusedSinceTheFirstReport() {
        String petition = reported(Purpose.CLAIM);
        wall.raise(Bar.organ(petition, SCHOOLS, Wall.Ground.ACCUSED));

        life.done(
                petition,
                REGISTRAR,
                "UserTask_WriteUrgentReport",
                Map.of("stage", "FINAL", "situation", "三月三日上午到场二十人，已经离开。", "measures", "已当面接访。"));
        life.done(petition, BUREAU_HEAD, "UserTask_ApproveUrgentReport", Map.of("decision", "APPROVE"));

        assertThat(recipients(petition, 1)).contains(SCHOOLS, TestCity.GOVERNMENT);
        assertThat(recipients(petition, 2)).contains(TestCity.GOVERNMENT).doesNotContain(SCHOOLS);
    }

    @Test
    void doesNotSendADraftToWhoIsAccusedSinceItWasWritten() {
        String petition = drafted(Purpose.CLAIM);
        wall.raise(Bar.organ(petition, SCHOOLS, Wall.Ground.ACCUSED));

        life.done(petition, BUREAU_HEAD, "UserTask_ApproveUrgentReport", Map.of("decision", "APPROVE"));

        assertThat(recipients(petition, 1)).contains(TestCity.GOVERNMENT).doesNotContain(SCHOOLS);
    }

    private List<String> recipients(String petition, int issue) {
        return acts.all(petition, UrgentDelivered.class).stream()
                .map(Acts.Done::act)
                .filter(delivered -> delivered.issue() == issue)
                .map(delivered -> String.valueOf(delivered.to().organ()))
                .toList();
    }

    /** By the bureau, which has it before it. */
    private String reported(Purpose purpose) {
        String petition = drafted(purpose);
        life.done(petition, BUREAU_HEAD, "UserTask_ApproveUrgentReport", Map.of("decision", "APPROVE"));
        assertThat(officer.as(REGISTRAR, () -> worklist.maySee(petition))).isTrue();
        return petition;
    }

    private String drafted(Purpose purpose) {
        String petition = life.registered(Letter.aLetter().of(purpose));
        anyTime.done(
                petition,
                REGISTRAR,
                "urgent",
                Map.of(
                        "foundOn", "2026-03-02",
                        "situation", "三月三日上午，约二十人拟到局门前集体反映。",
                        "measures", "已安排当面接访。",
                        "nextOn", "2026-03-04",
                        "competent", SCHOOLS,
                        "above", TestCity.PROVINCE_BUREAU));
        return petition;
    }

    private Cards.Card card(String recipient, String petition) {
        return officer.as(recipient, () -> cards.of(worklist.openToMyPosts(1_000))).stream()
                .filter(card -> card.number().equals(petition))
                .findFirst()
                .orElseThrow();
    }
}
