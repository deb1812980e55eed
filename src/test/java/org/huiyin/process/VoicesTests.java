package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Ratings;
import org.huiyin.evaluation.Target;
import org.huiyin.evaluation.Voices;
import org.huiyin.evaluation.Voices.Opened;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.evaluation.Rate;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time codes in the hands of people who should not have them. */
@InTheCity
class VoicesTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Voices voices;

    @Autowired
    private Rate rate;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Acts acts;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient database;

    @Test
    void aWrongCodeAnUnknownNumberAndAnothersCodeAreAnsweredAlike() {
        var mine = invited();
        var other = invited();

        assertThat(voices.open(mine.getKey(), "12345-67890")).isEqualTo(new Opened.Unknown());
        assertThat(voices.open("JSXF-2026-999999", mine.getValue())).isEqualTo(new Opened.Unknown());
        assertThat(voices.open(other.getKey(), mine.getValue())).isEqualTo(new Opened.Unknown());
        assertThat(voices.open(mine.getKey(), "")).isEqualTo(new Opened.Unknown());
        assertThat(rate.say(mine.getKey(), "12345-67890", List.of(Life.said(Target.ORGAN, "SATISFIED"))))
                .containsExactly("编号或者评价码不正确。");
    }

    @Test
    void isTypedHoweverPeopleType() {
        var code = invited();
        String typed = " " + code.getValue().replace("-", "　").replace('1', '１') + " ";

        assertThat(voices.open(code.getKey(), typed)).isInstanceOf(Opened.Open.class);
    }

    @Test
    void countsOnceThoughSentInManyTimesAtOnce() throws Exception {
        var code = invited();
        Callable<List<String>> send =
                () -> rate.say(code.getKey(), code.getValue(), List.of(Life.said(Target.ORGAN, "SATISFIED")));

        var pool = Executors.newFixedThreadPool(8);
        var answers = pool.invokeAll(java.util.Collections.nCopies(8, send));
        pool.shutdown();

        var taken = 0;
        for (var answer : answers) {
            taken += answer.get().isEmpty() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(1);
        assertThat(ratings.of(code.getKey())).hasSize(1);
    }

    @Test
    void leavesNoCodeInClearAnywhere() {
        var code = invited();
        String plain = code.getValue().replace("-", "");

        for (String table : List.of("hy_act", "hy_petition", "hy_trail", "ACT_RU_VARIABLE", "ACT_HI_VARINST")) {
            var rows = database.sql("select * from " + table).query().listOfRows();
            assertThat(rows.toString()).as(table).doesNotContain(code.getValue(), plain);
        }
        assertThat(acts.of(code.getKey()).toString()).doesNotContain(code.getValue(), plain);
    }

    @Test
    void isSaidByThePetitionerWhoeverIsAtWork() {
        var code = invited();

        rate.say(code.getKey(), code.getValue(), List.of(Life.said(Target.BUREAU, "FAIRLY_SATISFIED")));

        assertThat(acts.of(code.getKey()))
                .filteredOn(entry -> entry.action().equals("RATED"))
                .extracting(Acts.Entry::officer)
                .containsExactly("petitioner");
        assertThat(organization.officerName("petitioner")).isEqualTo("信访人");
    }

    @Test
    void refusesReasonsThatAreNotOfferedAndWhatIsTooLong() {
        var code = invited();

        var foreign = rate.say(
                code.getKey(),
                code.getValue(),
                List.of(new Voices.Said(Target.ORGAN, Level.DISSATISFIED, List.of("UNTOLD"), "")));
        var tooLong = rate.say(
                code.getKey(),
                code.getValue(),
                List.of(new Voices.Said(Target.ORGAN, Level.DISSATISFIED, List.of(), "很".repeat(2_001))));
        var nothing = rate.say(code.getKey(), code.getValue(), List.of());

        assertThat(foreign).singleElement().asString().contains("从所列各项中选择");
        assertThat(tooLong).singleElement().asString().contains("2000 字以内");
        assertThat(nothing).singleElement().asString().contains("至少对一个单位");
        assertThat(ratings.of(code.getKey())).isEmpty();
    }

    @Test
    void nobodyOfTheUnitRatedDecidesItsAppeal() {
        var code = invited();
        String petition = code.getKey();
        rate.say(petition, code.getValue(), List.of(Life.said(Target.ORGAN, "DISSATISFIED")));
        anyTime.done(petition, HANDLER, "mark-appeal", Map.of("mark", "ORGAN " + petition, "reason", "与事实不符。"));
        var late = anyTime.offer(petition, HANDLER, "mark-appeal").against();
        var both = new Post(HOUSING, Role.HANDLER);
        organization.appoint(
                new Officer(BUREAU_HEAD, organization.officerName(BUREAU_HEAD)),
                both,
                java.time.LocalDate.parse("2022-05-01"));

        String refusal = life.refused(
                petition, BUREAU_HEAD, "UserTask_DecideAppeal", Map.of("decision", "LEFT_OUT", "reason", "同意。"));
        organization.relieve(BUREAU_HEAD, both, java.time.LocalDate.parse("2022-05-01"));

        assertThat(refusal).contains("不能审核对本单位评价的申诉");
        assertThat(late).contains("没有可以申诉的评价");
    }

    private Map.Entry<String, String> invited() {
        String petition = life.registered(aLetter());
        var steps = new Steps(life, petition);
        steps.sorted().told(DAY).competent().routed().noticed(DAY).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served(DAY);
        return life.invited(petition, REGISTRAR, Map.of("way", "LETTER", "invitedOn", DAY))
                .get(0);
    }
}
