package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.registry.Letters.aLetter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.registry.Register.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@RegistryFixture
@DirtiesContext
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:numbers;DB_CLOSE_DELAY=-1",
            "spring.datasource.hikari.maximum-pool-size=16"
        })
class PetitionNumbersTests {

    private static final int WRITERS = 16;
    private static final int EACH = 8;

    @Autowired
    Register register;

    @Autowired
    PetitionNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void givesEveryNumberOnceAndLeavesNoneOutUnderSixteenWriters() throws Exception {
        var together = new CountDownLatch(WRITERS);
        Callable<List<String>> writer = () -> {
            together.countDown();
            together.await();
            return IntStream.range(0, EACH).mapToObj(i -> registered("jsxf")).toList();
        };
        var pool = Executors.newFixedThreadPool(WRITERS);

        List<String> given = new ArrayList<>();
        for (var result :
                pool.invokeAll(IntStream.range(0, WRITERS).mapToObj(i -> writer).toList())) {
            given.addAll(result.get());
        }
        pool.shutdown();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, WRITERS * EACH)
                        .mapToObj("JSXF-2026-%06d"::formatted)
                        .toList());
    }

    @Test
    void givesARolledBackNumberAgain() {
        String first = transaction.execute(status -> {
            status.setRollbackOnly();
            return numbers.next(numbers.hold("jszj"));
        });

        String second = registered("jszj");

        assertThat(List.of(first, second)).containsExactly("JSZJ-2026-000001", "JSZJ-2026-000001");
    }

    @Test
    void doesNotHoldASeriesOutsideATransaction() {
        assertThatThrownBy(() -> numbers.hold("jszj")).hasMessageContaining("transaction");
    }

    private String registered(String organ) {
        var letter = aLetter();
        letter.organ = organ;
        return ((Outcome.Registered) register.register(letter.build())).petition();
    }
}
