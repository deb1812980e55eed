package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.RouteForms.INTRODUCE;
import static org.huiyin.process.RouteForms.OTHER_OUTCOME;
import static org.huiyin.process.TestCity.HANDLER;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Route;
import org.huiyin.notices.Notices;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The clock that runs while another procedure does. */
@InTheCity
class FollowUpTests {

    @Autowired
    private Life life;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Test
    void runsSixtyDaysFromIntroductionUnlessADayIsSet() {
        String petition = introduced(null);

        assertThat(followUps(petition)).singleElement().satisfies(face -> {
            assertThat(face.started()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(face.rawLastDay()).isEqualTo(LocalDate.of(2026, 5, 1));
        });
    }

    @Test
    void runsAnewUntilTheDaySetWhileTheOtherProcedureIsPending() {
        String petition = introduced("2026-04-10");
        life.on("2026-04-08");

        life.done(petition, HANDLER, OTHER_OUTCOME, RouteForms.pending("2026-04-07", "2026-06-08"));

        assertThat(followUps(petition))
                .extracting(Face::lastDay, Face::state)
                .containsExactly(
                        tuple(LocalDate.of(2026, 4, 10), Face.State.DONE),
                        tuple(LocalDate.of(2026, 6, 8), Face.State.CALM));
        assertThat(life.open(petition, OTHER_OUTCOME).getDueDate()).isEqualTo("2026-06-08T23:59:59");
    }

    @Test
    void remindsTheHandlerAndTheLeaderTheDayAfterTheDaySetAgain() {
        String petition = introduced("2026-04-10");
        life.on("2026-04-08");
        life.done(petition, HANDLER, OTHER_OUTCOME, RouteForms.pending("2026-04-08", "2026-06-08"));

        life.on("2026-06-09");
        life.fire(petition, "BoundaryEvent_FollowUpOverdue");

        assertThat(notices.about(petition))
                .allSatisfy(notice -> assertThat(notice.text()).contains("跟踪其他程序结果", "2026年6月8日"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder("jszj.handler", "jszj.leader");
        assertThat(life.open(petition, OTHER_OUTCOME)).isNotNull();
    }

    private String introduced(String followUpOn) {
        String petition = new Entrance(house).at(Route.LITIGATION, Letter.aLetter());
        var values = RouteForms.introduced("2026-03-02", "LAWSUIT", "东湖区人民法院");
        life.done(
                petition,
                HANDLER,
                INTRODUCE,
                followUpOn == null ? values : Steps.with(values, "followUpOn", followUpOn));
        return petition;
    }

    private List<Face> followUps(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.FOLLOW_UP)
                .toList();
    }
}
