package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The supervisors' page asks the database as often for two duties that are late as for forty. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({Counting.class, ProductOfficers.class})
class SupervisionTripsTests {

    private static final String SUPERVISOR = "sunweihua";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Organization organization;

    @Autowired
    private Credentials credentials;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private ProductOfficers officers;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Measured measured;

    @Test
    void asksAsOftenForManyAsForFew() {
        at("2026-03-02T09:30:00");
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            organization.appoint(
                    new Officer(SUPERVISOR, "孙卫华"), new Post(Town.BUREAU, Role.SUPERVISOR), LocalDate.of(2020, 1, 1));
            return null;
        });
        late(0, 2);
        at("2026-05-07T09:30:00");
        long warm = statements(2);
        at("2026-03-02T09:30:00");
        late(2, 40);
        at("2026-05-07T09:30:00");

        long few = statements(40);

        assertThat(few).isLessThanOrEqualTo(warm);
    }

    private long statements(int shown) {
        long before = measured.trips().count().statements();
        var page = mvc.get()
                .uri("/desk/supervision")
                .with(user(SUPERVISOR).roles("OFFICER"))
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains(">" + shown + "</a>");
        return measured.trips().count().statements() - before;
    }

    private void late(int from, int until) {
        for (int nth = from; nth < until; nth++) {
            ledger.start(new Ledger.Clock(officers.register(nth), Duty.HANDLE, Town.HOUSING), LocalDate.of(2026, 3, 2));
        }
    }

    private void at(String time) {
        clock.moveTo(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }
}
