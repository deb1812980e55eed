package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.AnyTimeForms.ARCHIVE_ENDED;
import static org.huiyin.process.AnyTimeForms.agreement;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.atInvestigation;
import static org.huiyin.process.AnyTimeForms.join;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Petitions that become one, or several (art. 19). */
@InTheCity
class JoinStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Links links;

    @Story(
            number = 64,
            title = "电梯停运：先后两件并为一件，取消并入后单独办理",
            about = "信访局发现两件来信反映同一部电梯，将后一件并入；核对后发现楼栋不同，取消并入，后一件重新甄别，期限重新计算。信访人其后撤回。",
            ending = Ending.WITHDRAWN)
    void standsAloneAgainWhenItIsTakenOut() {
        var petition = life.registered(aLetter().from("周小北"));
        var main = life.registered(aLetter().from("吴大南"));

        life.on("2026-03-06");
        anyTime.done(petition, REGISTRAR, "join", join(main));
        var joined = ledger.of(petition);
        life.on("2026-03-09");
        anyTime.done(petition, REGISTRAR, "unjoin", Map.of("reason", "3 号楼和 5 号楼是两部电梯。"));
        var again = life.open(petition, Steps.SORT);
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(joined).allMatch(face -> face.state() == Face.State.CANCELLED);
        assertThat(again).isNotNull();
        assertThat(links.joinedTo(main)).isEmpty();
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty().name().equals("SORT"))
                .extracting(Face::started)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
    }

    @Story(
            number = 65,
            title = "电梯停运：办理中并入另一件，主件撤回，本件恢复办理",
            about = "责任单位办理中发现与另一件同一事项，由信访局并入。主件信访人撤回只终结主件，本件信访人没有撤回，恢复单独办理，其后达成调解协议。",
            ending = Ending.AGREEMENT)
    void goesOnByItselfWhenTheMainPetitionIsWithdrawn() {
        var petition = atInvestigation(life);
        var main = life.registered(aLetter().from("郑大东"));

        anyTime.done(petition, REGISTRAR, "join", join(main));
        var both = petitions.recipients(main);
        anyTime.done(main, REGISTRAR, "withdrawal", withdrawal(main));
        life.done(main, REGISTRAR, ARCHIVE_ENDED, Map.of("complete", true, "paper", "撤回信访申请书"));
        life.open(petition, Steps.SORT);
        anyTime.done(petition, REGISTRAR, "agreement", agreement(true));
        archived(life, petition);

        assertThat(both).extracting(Petitions.Recipient::petition).containsExactly(main, petition);
        assertThat(life.ending(main)).isEqualTo(Ending.WITHDRAWN);
    }

    @Story(
            number = 66,
            title = "电梯和学费：一件分拆为两件",
            about = "一封信反映电梯停运和学费退还，分属住房和教育两个部门。信访局将退费诉求分出另行登记，期限从原收到日期连续计算。两件其后均撤回。",
            ending = Ending.WITHDRAWN)
    void splitsWhatBelongsToTwoOrgans() {
        var petition = life.registered(aLetter().about("电梯停运、学费退还", "电梯停运；培训机构停业。", "请求修复电梯", "请求退还学费"));

        life.on("2026-03-04");
        anyTime.refused(petition, REGISTRAR, "split", Map.of("headline1", "全部", "requests1", "1、2", "reason", "试"));
        anyTime.done(
                petition, REGISTRAR, "split", Map.of("headline1", "退还学费", "requests1", "2", "reason", "学费属教育部门职权。"));
        var part = links.splitInto(petition).get(0);
        var sorting = ledger.of(part).get(0);
        anyTime.done(part, REGISTRAR, "withdrawal", withdrawal(part));
        life.done(part, REGISTRAR, ARCHIVE_ENDED, Map.of("complete", true, "paper", "撤回信访申请书"));
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(sorting.started()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(petitions.facts(part).orElseThrow().requests()).containsExactly("请求退还学费");
        assertThat(petitions.facts(petition).orElseThrow().requests()).containsExactly("请求修复电梯");
    }
}
