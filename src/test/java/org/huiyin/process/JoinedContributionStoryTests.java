package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.process.book.Story;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** A co-organ's contribution to a petition that becomes part of another. */
@InTheCity
class JoinedContributionStoryTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Contributions contributions;

    @Story(
            number = 46,
            title = "校门口拆迁扰学：协办期间并入他件，协办终止；取消并入后撤回",
            about = "教育局请住房和城乡建设局协办期间，信访局把本件并入同日收到的另一件，协办随之终止。核对后发现是两个校门口，取消并入，重新甄别前信访人撤回。",
            ending = Ending.WITHDRAWN)
    void asksNothingMoreOfTheCoOrganOnceThePetitionIsJoined() {
        var day = new Day(life, "2026-03-02");
        String petition = life.registered(OrganCase.HOARDING.letter());
        String main = life.registered(OrganCase.HOARDING.letter().from("吴大南"));
        life.done(petition, REGISTRAR, Steps.SORT, with(Steps.SORTING, "responsibleOrgan", TestCity.SCHOOLS));
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
        var route = with(OrganWalk.route("OPINION", "不属于前五项。"), "coOrgan1", TestCity.HOUSING);
        new OrganWalk(life, petition, OrganWalk.SCHOOLS).own(OrganCase.HOARDING.competence());
        life.done(petition, TestCity.SCHOOLS_HANDLER, Steps.ROUTE, route);

        day.on("2026-03-06");
        anyTime.done(petition, REGISTRAR, "join", Map.of("into", main, "reason", "反映同一处围挡。", "told", "电话告知"));
        var left = contributions.open(petition);
        day.on("2026-03-09");
        anyTime.done(petition, REGISTRAR, "unjoin", Map.of("reason", "一件在东门，一件在西门。"));
        Map<String, Object> withdrawal =
                Map.of("who", petition, "inWriting", true, "paper", "撤回信访申请书 1 份", "reason", "围挡已经后移。");
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal);
        life.done(petition, REGISTRAR, "UserTask_ArchiveEnded", Map.of("complete", true, "paper", "撤回信访申请书"));

        assertThat(left).isEmpty();
        assertThat(contributions.all(petition))
                .extracting(Contributions.Contribution::withdrawn)
                .containsExactly("信访事项已经终结或者并案");
    }
}
