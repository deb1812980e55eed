package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.testing.LetterTown;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.RealServer;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Letters issued per second by one officer and by sixteen of one organ: checked, filled, numbered, kept, on the trail. */
@Tag("bench")
class IssuingBenchmark {

    private static final int LETTERS = 480;
    private static final int WARM_UP = 96;

    private static final StringBuilder TABLE = new StringBuilder("""
            | database | issuers of one organ | letters | per second | ms each |
            |---|---|---|---|---|
            """);

    @AfterAll
    static void print() {
        System.out.printf("%nIssuing%n%n%s%n", TABLE);
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({LetterTown.class, Issuing.class})
    class OnH2 {

        @Test
        void issues(@Autowired Issuing issuing) throws Exception {
            TABLE.append(issuing.run("H2 in memory", 1)).append(issuing.run("H2 in memory", 16));
        }
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({LetterTown.class, Issuing.class})
    @OnRealServer
    class OnServer {

        @Test
        void issues(@Autowired Issuing issuing) throws Exception {
            String server = RealServer.get().version();
            TABLE.append(issuing.run(server, 1)).append(issuing.run(server, 16));
        }
    }

    @TestComponent
    static class Issuing {

        private final Letters letters;
        private final LetterTown town;

        Issuing(Letters letters, LetterTown town) {
            this.letters = letters;
            this.town = town;
        }

        String run(String database, int issuers) throws InterruptedException, ExecutionException {
            List<String> petitions = IntStream.range(0, issuers)
                    .mapToObj(i -> town.petitionBy("欧阳" + i))
                    .toList();
            seconds(petitions, WARM_UP);
            double seconds = seconds(petitions, LETTERS);
            return "| %s | %d | %d | %.0f | %.1f |%n"
                    .formatted(database, issuers, LETTERS, LETTERS / seconds, seconds * 1_000 / LETTERS);
        }

        private double seconds(List<String> petitions, int count) throws InterruptedException, ExecutionException {
            List<Callable<Issued>> work = IntStream.range(0, count)
                    .<Callable<Issued>>mapToObj(i -> () -> letters.issue(notice(petitions.get(i % petitions.size()))))
                    .toList();
            var officers = Executors.newFixedThreadPool(petitions.size());
            long begun = System.nanoTime();
            var done = officers.invokeAll(work);
            double seconds = (System.nanoTime() - begun) / 1e9;
            officers.shutdown();
            for (var each : done) {
                assertThat(each.get().serial()).isPositive();
            }
            return seconds;
        }

        private static Letter notice(String petition) {
            LocalDate day = LocalDate.of(2026, 3, 30);
            return Letter.of(Kind.NOTICE, petition, Town.HOUSING, Addressee.everybody(), day)
                    .with(Part.REQUEST, "修缮屋面")
                    .with(Part.ROUTE, "申诉求决")
                    .with(Part.PROCEDURE, "调查核实")
                    .with(Part.ACCEPTED_ON, day)
                    .with(Part.CONTACT, "刘畅");
        }
    }
}
