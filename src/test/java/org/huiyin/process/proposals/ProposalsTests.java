package org.huiyin.process.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "huiyin.proposals.local-grounds=")
@ActiveProfiles("test")
@Transactional
class ProposalsTests {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    @Autowired
    private Proposals proposals;

    @Autowired
    private Organization organization;

    @Autowired
    private Register register;

    @Autowired
    private Acts acts;

    @BeforeEach
    void aCityWithADistrict() {
        organ("mzgov", "明州市人民政府", Kind.GOVERNMENT, null);
        organ("mzxf", "明州市信访局", Kind.BUREAU, "mzgov");
        organ("mzzj", "明州市住房和城乡建设局", Kind.ORGAN, "mzgov");
        organ("mzcg", "明州市城市管理局", Kind.ORGAN, "mzgov");
        organ("mzfy", "明州市人民法院", Kind.POLITICAL_LEGAL, "mzgov");
        organ("mzga", "明州市公安局", Kind.POLITICAL_LEGAL, "mzgov");
        organ("mzjw", "明州市纪律检查委员会", Kind.DISCIPLINE, "mzgov");
        organ("nhgov", "南河区人民政府", Kind.GOVERNMENT, "mzgov");
        organ("nhxf", "南河区信访局", Kind.BUREAU, "nhgov");
        organ("nhzj", "南河区住房和城乡建设局", Kind.ORGAN, "nhgov");
        organ("qtgov", "青塘市人民政府", Kind.GOVERNMENT, null);
    }

    @Test
    void namesTheOrganOfTheBureausOwnLevelWithReasonsAndRules() {
        var petition = petition("mzxf", "明州市滨江路", "010903", null);

        var best = proposals.forSorting(petition, "mzxf").get(0);

        assertThat(best.direction()).isEqualTo("TRANSFER");
        assertThat(best.organ()).isEqualTo("mzzj");
        assertThat(best.lane()).isEqualTo("COMPLEX");
        assertThat(best.reasons()).anySatisfy(reason -> assertThat(reason).contains("第二十二条第一款第（一）项"));
        assertThat(best.reasons()).anySatisfy(reason -> assertThat(reason).contains("明州市住房和城乡建设局的职责"));
        assertThat(best.rules())
                .containsExactly("sorting 1.0.0 Rule_TransferToOrgan", "competence 1.0.0 Rule_UrbanConstruction");
    }

    @Test
    void namesFurtherOrgansOfTheListAsPossibleCoOrgans() {
        var petition = petition("mzxf", "明州市滨江路", "010302", null);

        var best = proposals.forSorting(petition, "mzxf").get(0);

        assertThat(best.organ()).isEqualTo("mzcg");
        assertThat(best.coOrgans()).containsExactly("mzzj");
    }

    @Test
    void sendsAMatterOfTheDistrictToItsBureauAndOffersItsOrgan() {
        var petition = petition("mzxf", "明州市南河区柳巷", "010903", null);

        var offered = proposals.forSorting(petition, "mzxf");

        assertThat(offered).extracting(SortingProposal::direction).containsExactly("LOWER_BUREAU", "TRANSFER");
        assertThat(offered).extracting(SortingProposal::organ).containsExactly("nhxf", "nhzj");
    }

    @Test
    void theDistrictSeesItsOwnMatterAsItsOwnAndTheNextCitysAsOutside() {
        var own = petition("nhxf", "明州市南河区柳巷", "010903", null);
        var foreign = petition("nhxf", "青塘市中山路", "010903", null);
        var unknown = petition("nhxf", "明州市", "010903", null);

        assertThat(proposals.forSorting(own, "nhxf").get(0).organ()).isEqualTo("nhzj");
        assertThat(proposals.forSorting(foreign, "nhxf").get(0).rules())
                .containsExactly("sorting 1.0.0 Rule_OutsideTerritory");
        assertThat(proposals.forSorting(unknown, "nhxf").get(0).organ()).isEqualTo("nhzj");
    }

    @Test
    void findsThePoliticalLegalOrganByTheContentClassAndSaysByWhatItWasRecognised() {
        var petition = petition("mzxf", "明州市", "130802", null);

        var best = proposals.forSorting(petition, "mzxf").get(0);

        assertThat(best.direction()).isEqualTo("LITIGATION");
        assertThat(best.organ()).isEqualTo("mzfy");
        assertThat(best.reasons()).anySatisfy(reason -> assertThat(reason).contains("涉法涉诉（根据：内容分类属于诉讼"));
    }

    @Test
    void findsADisciplineOrganOutsideTheInstallationByThePlaceInItsName() {
        organization.establish(new Organ("qtjw", "青塘市纪律检查委员会", Kind.DISCIPLINE, null, false, SINCE, null));
        organ("qtxf", "青塘市信访局", Kind.BUREAU, "qtgov");
        var petition = registered("qtxf", "青塘市", "050503", null, Purpose.ACCUSATION, List.of());

        assertThat(proposals.forSorting(petition, "qtxf").get(0).organ()).isEqualTo("qtjw");
    }

    @Test
    void anAccusationGoesToTheDisciplineOrganAndNeverToTheAccused() {
        var petition = accusationOf("mzzj");

        var offered = proposals.forSorting(petition, "mzxf");

        assertThat(offered.get(0).direction()).isEqualTo("DISCIPLINE");
        assertThat(offered.get(0).organ()).isEqualTo("mzjw");
        assertThat(offered).flatExtracting(SortingProposal::organ).doesNotContain("mzzj");
        assertThat(offered).flatExtracting(SortingProposal::coOrgans).doesNotContain("mzzj");
    }

    @Test
    void theSameBureauJoinsWhatTheSuperiorRefuses() {
        var first = petition("nhxf", "南河区", "010903", null);

        var again = petition("nhxf", "南河区", "010903", first);
        var above = petition("mzxf", "南河区", "010903", first);

        assertThat(proposals.forSorting(again, "nhxf").get(0).direction()).isEqualTo("JOIN");
        assertThat(proposals.forSorting(above, "mzxf").get(0).direction()).isEqualTo("REFUSE");
        assertThat(proposals.forSorting(above, "mzxf").get(0).ground()).isEqualTo("19.3");
    }

    @Test
    void theLowerBureauSeesThatTheUpperOneIsAtWork() {
        var first = petition("mzxf", "南河区", "010903", null);

        var below = petition("nhxf", "南河区", "010903", first);

        assertThat(proposals.forSorting(below, "nhxf").get(0).rules())
                .containsExactly("sorting 1.0.0 Rule_OpenAtAnotherBureau");
    }

    @Test
    void whatWasClosedIsAHardMatterAndWhatWasRefusedForGoodIsRefusedAgain() {
        var first = petition("mzxf", "明州市", "010903", null);
        register.archived(first, LocalDate.of(2026, 3, 1));

        var second = petition("mzxf", "明州市", "010903", first);

        assertThat(proposals.forSorting(second, "mzxf").get(0).lane()).isEqualTo("HARD");
        acts.record(first, "mzxf", new Archived(LocalDate.of(2026, 3, 1), Ending.REFUSED_FOR_GOOD, "不再受理告知书", null));
        assertThat(proposals.forSorting(second, "mzxf").get(0).ground()).isEqualTo("36.3");
    }

    @Test
    void proposesTheRouteToTheOrgan() {
        var petition = petition("mzxf", "明州市", "150606", null);

        var offered = proposals.forRoute(petition, "mzzj");

        assertThat(offered.get(0).path()).isEqualTo("INTRODUCE");
        assertThat(offered.get(0).route()).isEqualTo("ARBITRATION");
        assertThat(offered.get(0).target()).contains("劳动人事争议仲裁");
        assertThat(offered.get(offered.size() - 1).path()).isEqualTo("OPINION");
    }

    @Test
    void proposesTheSimpleProcedureForAFirstPlainMatter() {
        var petition = petition("mzxf", "明州市", "010204", null);

        assertThat(proposals.forRoute(petition, "mzcg").get(0).path()).isEqualTo("SIMPLE");
    }

    private void organ(String code, String name, Kind kind, String parent) {
        organization.establish(new Organ(code, name, kind, parent, true, SINCE, null));
    }

    private String petition(String bureau, String place, String contentClass, String repeats) {
        return registered(bureau, place, contentClass, repeats, Purpose.CLAIM, List.of());
    }

    private String accusationOf(String organ) {
        return registered("mzxf", "明州市", "010903", null, Purpose.ACCUSATION, List.of(organ));
    }

    private String registered(
            String bureau, String place, String contentClass, String repeats, Purpose purpose, List<String> accused) {
        var outcome = register.register(new Registration(
                bureau,
                Channel.LETTER,
                LocalDate.of(2026, 3, 2),
                null,
                new Registration.Petitioner(Registration.Kind.PERSON, "沈明", null, "滨江路 1 号", "19900000001", false),
                null,
                List.of(),
                1,
                "反映一件事情",
                List.of("请予解决"),
                "没有解决。",
                false,
                purpose,
                contentClass,
                new Registration.Localities(place, null, null),
                null,
                null,
                null,
                repeats,
                new Registration.ComplainedOf(accused, List.of())));
        assertThat(outcome).isInstanceOf(Register.Outcome.Registered.class);
        return ((Register.Outcome.Registered) outcome).petition();
    }
}
