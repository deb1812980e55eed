package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huiyin.Huiyin;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.RealServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * 2,000 breaches of an organ in one night, found by two applications on one real server. {@code
 * -Dhuiyin.bench.breaches=} breaches.
 */
@InTheCity
@OnRealServer
@Tag("bench")
class SupervisionNightBenchmark {

    private static final int BREACHES = Integer.getInteger("huiyin.bench.breaches", 2_000);

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Autowired
    private Environment environment;

    @Test
    void twoApplicationsProposeEachSupervisionOnce() throws Exception {
        var night = new SupervisionNight(house);
        List<String> petitions = night.petitions(BREACHES / SupervisionNight.BREACHES_EACH);
        try (var second = secondNode()) {
            life.on("2026-03-25");
            var other = second.getBean(MovableClock.class);
            other.moveTo(LocalDate.of(2026, 3, 25)
                    .atTime(LocalTime.of(9, 30))
                    .atZone(other.getZone())
                    .toInstant());
            long began = System.nanoTime();

            var reports = SupervisionNight.scan(List.of(house, second));

            print(petitions.size(), (System.nanoTime() - began) / 1e9, reports);
            assertThat(reports).flatExtracting(EscalationScan.Report::failed).isEmpty();
            night.assertProposedOnce(petitions);
        }
    }

    private static void print(int petitions, double seconds, List<EscalationScan.Report> reports) {
        System.out.printf(
                "%nBreaches of an organ in one night, two applications%n%n"
                        + "| database | breaches | supervisions proposed | s | clocks looked at by each | failures |%n"
                        + "|---|---|---|---|---|---|%n| %s | %d | %d | %.1f | %d, %d | %d |%n",
                RealServer.get().version(),
                petitions * SupervisionNight.BREACHES_EACH,
                petitions * SupervisionNight.GROUNDS_EACH,
                seconds,
                reports.get(0).looked(),
                reports.get(1).looked(),
                reports.stream().mapToInt(EscalationScan.Report::failures).sum());
    }

    private ConfigurableApplicationContext secondNode() {
        return new SpringApplicationBuilder(Huiyin.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"));
    }
}
