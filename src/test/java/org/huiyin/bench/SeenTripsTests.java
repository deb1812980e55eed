package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Informations;
import org.huiyin.registry.Register;
import org.huiyin.testing.Life;
import org.huiyin.testing.OpenSteps;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Which petitions of a page an officer may see: the same questions for forty as for two, whoever asks. */
@SpringBootTest
@ActiveProfiles("test")
@Import({Counting.class, ProductOfficers.class})
class SeenTripsTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String SUPERVISOR = "tangyue";
    private static final String SECRETARY = "qinfang";
    private static final String OLD_REGISTRAR = "gaolin";
    private static final String OLD = "jsfg";

    @Autowired
    private MovableClock clock;

    @Autowired
    private Organization organization;

    @Autowired
    private Credentials credentials;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Register register;

    @Autowired
    private Informations informations;

    @Autowired
    private Worklist worklist;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Measured measured;

    private Life life;

    @BeforeEach
    void found() {
        at("2026-03-02T09:30:00");
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            organization.appoint(new Officer(SUPERVISOR, "唐悦"), new Post(Town.BUREAU, Role.SUPERVISOR), LONG_AGO);
            organization.appoint(
                    new Officer(SECRETARY, "秦芳"), new Post(Town.BUREAU, Role.CONFERENCE_SECRETARY), LONG_AGO);
            return null;
        });
        life = new Life(register, officer, worklist, new OpenSteps(measured.uncounted(), jobs), clock);
    }

    @Test
    void asksOnceWhetherABureauOverseesThem() {
        var petitions = forty(nth -> life.register("第 " + nth + " 件"));

        asksTheSame(SUPERVISOR, petitions, petitions);
        asksTheSame(SECRETARY, petitions, petitions);
        asksTheSame(Town.STRANGER, petitions, List.of());
    }

    @Test
    void asksOnceAboutInformation() {
        var numbers = forty(nth ->
                officer.as(Town.HOUSING_REGISTRAR, () -> informations.register(Town.HOUSING, "第 " + nth + " 条信息")));

        asksTheSame(SUPERVISOR, numbers, numbers);
        asksTheSame(Town.STRANGER, numbers, List.of());
    }

    @Test
    void asksOnceWhoseSuccessorsTheyAre() {
        old(null);
        var petitions = forty(nth -> life.register(OLD, OLD_REGISTRAR, "第 " + nth + " 件"));
        old(LocalDate.of(2026, 3, 3));
        at("2026-03-04T09:30:00");

        asksTheSame(Town.HOUSING_REGISTRAR, petitions, petitions);
        asksTheSame(Town.STRANGER, petitions, List.of());
    }

    private void asksTheSame(String who, List<String> petitions, List<String> seen) {
        asked(who, petitions.subList(0, 2), seen.stream().limit(2).toList());
        long few = asked(who, petitions.subList(0, 2), seen.stream().limit(2).toList());

        long many = asked(who, petitions, seen);

        assertThat(many).as(who).isEqualTo(few);
    }

    private long asked(String who, List<String> petitions, List<String> seen) {
        long before = measured.trips().count().statements();
        var found = officer.as(who, () -> worklist.seen(petitions));
        assertThat(found).as(who).containsExactlyInAnyOrderElementsOf(seen);
        return measured.trips().count().statements() - before;
    }

    /** @param until its last day, or null while it is there */
    private void old(LocalDate until) {
        officer.asSystem(() -> {
            organization.establish(new Organ(
                    OLD, "江洲市房产管理局", Kind.ORGAN, "jsgov", true, LONG_AGO, until, until == null ? null : Town.HOUSING));
            if (until == null) {
                organization.appoint(new Officer(OLD_REGISTRAR, "高琳"), new Post(OLD, Role.REGISTRAR), LONG_AGO);
            }
            return null;
        });
    }

    private static List<String> forty(IntFunction<String> each) {
        return IntStream.range(0, 40).mapToObj(each).toList();
    }

    private void at(String time) {
        clock.moveTo(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }
}
