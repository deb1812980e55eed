package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Duty;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What one look at a clock that has just become late asks of the database: thousands may be due at one midnight. */
@SpringBootTest
@ActiveProfiles("test")
@Import({Counting.class, ProductOfficers.class})
class LookTripsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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
    private Escalation escalation;

    @Autowired
    private Measured measured;

    @Test
    void asksEachThingOnceHoweverManyRungsAreClimbed() {
        at("2026-03-02T09:30:00");
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            return null;
        });
        var first = handling(1);
        var second = handling(2);
        at("2026-05-07T00:00:01");
        escalation.look(first);

        ledger.breach(second); // and proposes a supervision, which is no part of the ladder

        var said = new ArrayList<String>();
        measured.trips().listen((sql, statement) -> said.add(sql.strip().toLowerCase(java.util.Locale.ROOT)));
        int climbed = escalation.look(second);
        measured.trips().listen((sql, statement) -> {});

        assertThat(climbed).isEqualTo(3);
        assertThat(asking(said, "hy_petition ", "act_re_decision_def", "hy_bar"))
                .as(() -> String.join("\n", said))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(said.stream().filter(sql -> sql.startsWith("insert into hy_rung")))
                .hasSize(1);
        assertThat(asking(said, "hy_ledger "))
                .as("the clock is held, and its petition's ledger read")
                .hasSize(2);
        assertThat(said).as(() -> String.join("\n", said)).hasSizeLessThanOrEqualTo(15);
    }

    private static List<String> asking(List<String> said, String... tables) {
        return said.stream()
                .filter(sql -> sql.startsWith("select"))
                .filter(sql -> List.of(tables).stream().anyMatch(sql::contains))
                .toList();
    }

    private Ledger.Clock handling(int nth) {
        var handling = new Ledger.Clock(officers.register(nth), Duty.HANDLE, Town.HOUSING);
        ledger.start(handling, java.time.LocalDate.of(2026, 3, 2));
        return handling;
    }

    private void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(ZONE).toInstant());
    }
}
