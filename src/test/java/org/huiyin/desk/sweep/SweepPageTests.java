package org.huiyin.desk.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.huiyin.desk.DemoCity;
import org.huiyin.process.sweep.Sweep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sweep on demand; the seeded city is in order. */
@DemoCity
class SweepPageTests {

    private static final String ADMIN = "tangwei";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Sweep sweep;

    @Test
    void findsNothingToSeeToInTheSeededCity() {
        var swept =
                mvc.post().uri("/api/sweep").with(signedIn(ADMIN)).with(csrf()).exchange();

        assertThat(swept).hasStatusOk();
        assertThat(swept).bodyJson().extractingPath("$.findings").isNotNull();
        assertThat(sweep.last().orElseThrow().findings())
                .filteredOn(finding -> !finding.kind().mended())
                .isEmpty();
        assertThat(mvc.get().uri("/desk/sweep").with(signedIn(ADMIN)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("最近一次巡检", "完成");
        assertThat(mvc.get().uri("/actuator/metrics/petitions.without.owner").with(signedIn(ADMIN)))
                .hasStatusOk();
    }

    @Test
    void isForAdministratorsOnly() {
        for (String address : new String[] {"/desk/sweep", "/api/sweep", "/actuator/metrics"}) {
            assertThat(mvc.get().uri(address).with(signedIn(HANDLER)))
                    .as(address)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.post().uri("/api/sweep").with(signedIn(HANDLER)).with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
