package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The assigner's day passes while the matter is still handled: no timer of the model is there yet, the ledger's look is. */
@InTheCity
class ReportWhileHandlingTests {

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Notices notices;

    @Test
    void isLateThoughNothingHasBeenServed() {
        String petition = assigned();
        var report = new Ledger.Clock(petition, Duty.REPORT_BACK, HOUSING);
        life.on("2026-03-28");

        escalation.look(report);

        assertThat(face(petition).state()).isEqualTo(Face.State.LATE);
        assertThat(ledger.why(
                                petition,
                                Duty.REPORT_BACK,
                                face(petition).lastDay().plusDays(1))
                        .get(0)
                        .story())
                .extracting(event -> event.what().name())
                .containsExactly("STARTED", "BREACHED");
        assertThat(life.open(petition, Steps.INVESTIGATE)).isNotNull();
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("报送办结报告"))
                .extracting(Notices.Notice::post)
                .contains(HOUSING + ".handler", HOUSING + ".leader");
    }

    /** Assigned with a report due on Friday, 27 March. */
    private String assigned() {
        String petition = life.registered();
        var sorting = Steps.with(Steps.with(Steps.SORTING, "direction", "ASSIGN"), "reportBy", "2026-03-27");
        life.done(petition, REGISTRAR, Steps.SORT, sorting);
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
        new Steps(life, petition).competent().routed().noticed("2026-03-02");
        return petition;
    }

    private Face face(String petition) {
        return ledger.of(petition).stream()
                .filter(each -> each.duty() == Duty.REPORT_BACK)
                .findFirst()
                .orElseThrow();
    }
}
