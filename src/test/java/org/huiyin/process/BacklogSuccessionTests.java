package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.BacklogSteps.DRAW;
import static org.huiyin.process.BacklogSteps.FIRST;
import static org.huiyin.process.BacklogSteps.MAYOR;
import static org.huiyin.process.BacklogSteps.PAPER;
import static org.huiyin.process.BacklogSteps.plan;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import org.huiyin.organization.Organization;
import org.huiyin.process.backlog.BacklogStarts;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A matter of the backlog whose responsible organ is abolished while the petition lies in the archive (art. 24). */
@InTheCity
class BacklogSuccessionTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Organization organization;

    @Autowired
    private BacklogStarts starts;

    @Autowired
    private BacklogRecords backlogs;

    @Test
    void goesOnUnderTheSuccessorOnItsPages() {
        var line = new Heirs(organization, life, anyTime, "bkl");
        BacklogSteps.inOffice(organization);
        String petition = life.registered();
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);
        var entry = new BacklogEntry(
                petition, PAPER, null, MAYOR, GOVERNMENT, line.organ(), BUREAU, LocalDate.of(2026, 6, 30));
        life.acted(petition, SUPERVISOR, "列入积案清单", () -> starts.begin(entry));
        new BacklogSteps(life, petition).accepted();

        life.on("2026-03-10");
        line.next(petition);

        assertThat(backlogs.matter(petition, FIRST).entry().organ()).isEqualTo(line.organ());
        life.done(petition, line.handler(), DRAW, plan("2026-03-20"));
    }
}
