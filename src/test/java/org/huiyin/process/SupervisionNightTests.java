package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.deadlines.EscalationScan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two nodes find the same breaches at the same moment. */
@InTheCity
class SupervisionNightTests {

    private static final int PETITIONS = 12;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Test
    void twoNodesProposeEachSupervisionOnce() throws Exception {
        var night = new SupervisionNight(house);
        List<String> petitions = night.petitions(PETITIONS);
        life.on("2026-03-25");

        var reports = SupervisionNight.scan(List.of(house, house));

        assertThat(reports)
                .flatExtracting(EscalationScan.Report::failed)
                .extracting(EscalationScan.Failed::petition)
                .doesNotContainAnyElementsOf(petitions);
        night.assertProposedOnce(petitions);
    }
}
