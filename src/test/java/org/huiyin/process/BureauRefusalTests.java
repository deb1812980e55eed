package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huiyin.audit.Trail;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Purpose;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bureau's steps refuse, in a sentence, with the task still open. */
@InTheCity
class BureauRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private Trail trail;

    @Autowired
    private Acts acts;

    @Autowired
    private Organization organization;

    @Autowired
    private Contributions contributions;

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, nowhere, 没有代码为“nowhere”的机关",
        "TRANSFER, jsxf, 不能转送给自己",
        "TRANSFER, jsfz, “江洲市房产管理局”现在不存在",
        "TRANSFER, sxf, 是信访部门",
        "TRANSFER, dhxf, 是信访部门",
        "TRANSFER, jsgov, 需要“江洲市人民政府”决定",
        "TRANSFER, szj, 不是本级或者下级机关",
        "ASSIGN, jsgd, 没有接入本系统",
        "ASSIGN, jszj, 请填写“报送办结报告最后一日”",
        "LOWER_BUREAU, jszj, 不是信访部门",
        "LOWER_BUREAU, sxf, 不是接入本系统的下级信访部门",
        "LITIGATION, jszj, 不是政法机关",
        "GUIDE, , 只有来访",
        "REFUSE, , 请选择“不予（不再）受理的依据”",
        "JOIN, , 请填写“有关信访事项编号”"
    })
    void refusesTheDirection(String direction, String organ, String sentence) {
        organization.establish(
                new Organ("jsgd", "江洲市供电公司", Organ.Kind.ORGAN, "jsgov", false, LocalDate.of(2022, 5, 1), null));
        String petition = life.registered();
        var values = organ == null ? Sorted.as(direction, "属其职权。") : Sorted.to(direction, organ, "属其职权。");

        String refusal = life.refused(petition, REGISTRAR, Steps.SORT, values);

        assertThat(refusal).contains(sentence);
        assertThat(organsOffered(petition))
                .contains(HOUSING, "jsjy", "dhgov", "dhxf", "jsfy", "jsgd")
                .doesNotContain("nowhere", "jsxf", "jsfz", "sxf", "jsgov", "szj");
        assertThat(trail.of(petition)).extracting(Trail.Entry::action).doesNotContain("SORTED");
    }

    @Test
    void offersEachOrganUnderTheDirectionsThatLeadThere() {
        String petition = life.registered();

        var opening = life.opening(petition, REGISTRAR, Steps.SORT);

        assertThat(opening.get("show_organs"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting("value", "to")
                .contains(
                        tuple(HOUSING, ",TRANSFER,ASSIGN,"),
                        tuple("dhxf", ",LOWER_BUREAU,"),
                        tuple(TestCity.DISCIPLINE, ",DISCIPLINE,"));
    }

    @Test
    void asksNothingOfAnOpinionThatWillNotBe() {
        String petition = life.registered();
        var values = Steps.with(Steps.with(Sorted.as("ANSWER", "可以当场答复。"), "grave", true), "legalCheck", true);

        life.done(petition, REGISTRAR, Steps.SORT, values);

        assertThat(acts.latest(petition, Sorting.class).orElseThrow())
                .extracting(Sorting::grave, Sorting::legalCheck)
                .containsExactly(false, false);
    }

    @Test
    void namesTheSuccessorOfAnAbolishedOrgan() {
        organization.establish(new Organ(
                "jsfg",
                "江洲市房改办公室",
                Organ.Kind.ORGAN,
                "jsgov",
                true,
                LocalDate.of(2022, 5, 1),
                LocalDate.of(2025, 12, 31),
                HOUSING));
        String petition = life.registered();

        String refusal = life.refused(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", "jsfg", "属其职权。"));

        assertThat(refusal).contains("其职权由“江洲市住房和城乡建设局”继续行使", "第二十四条第二款");
    }

    @Test
    void wantsReasonsForDecidingOtherwiseThanProposed() {
        String petition = life.registered();
        var values = new HashMap<>(Sorted.to("TRANSFER", HOUSING, "属其职权。"));
        values.put("lane", "URGENT");
        values.remove("deviation");

        assertThat(life.refused(petition, REGISTRAR, Steps.SORT, values)).contains("与系统建议", "与建议不同的理由");
    }

    @Test
    void wantsToKnowWhyWhatIsRegisteredAsAClaimGoesToDiscipline() {
        String petition = life.registered();
        var values = Sorted.to("DISCIPLINE", "jsjw", "属其职权。");
        var silent = new HashMap<>(values);
        silent.remove("deviation");

        String refusal = life.refused(petition, REGISTRAR, Steps.SORT, silent);
        life.done(petition, REGISTRAR, Steps.SORT, values);

        assertThat(refusal).contains("登记的信访目的不是检举控告", "“与建议不同的理由”");
    }

    @Test
    void acceptsTheProposalToSendAClaimToDisciplineForItsContent() {
        String petition = life.registered(Letter.aLetter().inClass("050101"));
        var values = new HashMap<>(Sorted.to("DISCIPLINE", "jsjw", "内容属于纪检监察机关职责。"));
        values.remove("deviation");
        values.put("lane", life.opening(petition, REGISTRAR, Steps.SORT).get("lane"));

        life.done(petition, REGISTRAR, Steps.SORT, values);

        assertThat(trail.of(petition)).extracting(Trail.Entry::action).contains("SORTED");
    }

    @ParameterizedTest
    @CsvSource({"SD46-2, 没有列出的依据不能采用", "19.3, 请填写“有关信访事项编号”", "36.3, 请填写“复核意见书文号”"})
    void refusesGroundsThatDoNotHoldHere(String ground, String sentence) {
        String petition = life.registered();
        var values = Steps.with(Sorted.as("REFUSE", "不予受理。"), "ground", ground);

        assertThat(life.refused(petition, REGISTRAR, Steps.SORT, values)).contains(sentence);
    }

    @Test
    void refusesToJoinToAnArchivedPetition() {
        String archived = life.registered();
        life.done(archived, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询。"));
        life.done(archived, REGISTRAR, Sorted.ANSWER, Sorted.answer("PHONE", "2026-03-02", "已答复。"));
        life.done(archived, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));
        String petition = life.registered();
        var values = Steps.with(Sorted.as("JOIN", "同一事项。"), "earlier", archived);

        assertThat(life.refused(petition, REGISTRAR, Steps.SORT, values)).contains("已经办结，不能并入");
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, jszj, 2026-03-20, 主办单位不能同时是协办单位",
        "TRANSFER, jsgov, 2026-03-20, 是党委政府或者信访部门",
        "LOWER_BUREAU, jsjy, 2026-03-20, 只有转送、交办的可以确定协办单位"
    })
    void refusesCoOrgansAndThenSendsNothing(String direction, String coOrgan, String day, String sentence) {
        String petition = life.registered();
        var values = Sorted.to(direction, direction.equals("TRANSFER") ? HOUSING : "dhxf", "属其职权。");
        values.put("coOrgan1", coOrgan);
        values.put("coDay", day);

        assertThat(life.refused(petition, REGISTRAR, Steps.SORT, values)).contains(sentence);
        assertThat(trail.of(petition)).extracting(Trail.Entry::action).doesNotContain("SORTED", "RECEIVED_BY_ORGAN");
    }

    @Test
    void asksCoOrgansBesideTheResponsibleOne() {
        String petition = life.registered();
        var values = Sorted.to("TRANSFER", HOUSING, "属其职权。");
        values.put("coOrgan1", "jsjy");
        values.put("coOrgan2", "jsrs");
        values.put("coDay", "2026-03-20");

        life.done(petition, REGISTRAR, Steps.SORT, values);

        assertThat(contributions.open(petition))
                .extracting(Contributions.Contribution::coOrgan, Contributions.Contribution::lastDay)
                .containsExactly(tuple("jsjy", LocalDate.of(2026, 3, 20)), tuple("jsrs", LocalDate.of(2026, 3, 20)));
    }

    @Test
    void refusesToArchiveWithoutThePaper() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询。"));
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("PHONE", "2026-03-02", "已答复。"));

        assertThat(life.refused(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true)))
                .contains("请填写“办结文书”");
        assertThat(life.refused(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", false, "paper", "记录")))
                .contains("材料不齐全");
    }

    @Test
    void refusesToTransferAnAccusationToTheOrganAccused() {
        String petition = life.registered(Purpose.ACCUSATION, List.of(HOUSING), false);

        String refusal = life.refused(petition, REGISTRAR, Steps.SORT, Steps.SORTING);

        assertThat(refusal).contains("被检举控告的单位", "第三十条第三款");
        assertThat(organsOffered(petition)).contains("jsjy").doesNotContain(HOUSING);
    }

    @Test
    void neverSendsAnAccusationOutsideToTheOrganAccused() {
        String petition = life.registered(Purpose.ACCUSATION, List.of(TestCity.DISCIPLINE), false);

        String refusal = life.refused(
                petition, REGISTRAR, Steps.SORT, Sorted.to("DISCIPLINE", TestCity.DISCIPLINE, "属于纪检监察机关职责。"));

        assertThat(refusal).contains("被检举控告的单位", "第三十条第三款");
        assertThat(organsOffered(petition)).doesNotContain(TestCity.DISCIPLINE);
    }

    @Test
    void refusesNotToTellAPetitionerWhoseNameAndAddressAreClear() {
        String clear = new Steps(life, life.registered()).sorted().petition();
        String unclear = new Steps(life, life.registered(Purpose.CLAIM, List.of(), true))
                .sorted()
                .petition();

        String refusal = life.refused(clear, REGISTRAR, Steps.TELL, Map.of("way", "UNCLEAR"));
        life.done(unclear, REGISTRAR, Steps.TELL, Map.of("way", "UNCLEAR"));

        assertThat(refusal).contains("应当告知");
        assertThat(trail.of(unclear)).extracting(Trail.Entry::action).contains("DIRECTION_NOT_TOLD");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 不能早于转送日期 2026-03-02", "2026-03-03, 不能晚于今天 2026-03-02", ", 请填写“告知日期”"})
    void refusesDaysOfTelling(String day, String sentence) {
        String petition = new Steps(life, life.registered()).sorted().petition();

        var values = day == null ? Map.of("way", "PHONE") : Map.of("way", "PHONE", "toldOn", day);

        assertThat(life.refused(petition, REGISTRAR, Steps.TELL, values)).contains(sentence);
    }

    private Set<String> organsOffered(String petition) {
        var offered = (List<?>) life.opening(petition, REGISTRAR, Steps.SORT).get("show_organs");
        return offered.stream()
                .map(choice -> (String) ((Map<?, ?>) choice).get("value"))
                .collect(Collectors.toSet());
    }
}
