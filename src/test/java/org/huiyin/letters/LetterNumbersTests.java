package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ActiveProfiles("test")
class LetterNumbersTests {

    private static final int WRITERS = 16;

    @Autowired
    private LetterNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void givesEachOfSixteenWritersItsOwnNumberWithoutAGap() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        List<Callable<Integer>> issues = IntStream.range(0, WRITERS)
                .<Callable<Integer>>mapToObj(
                        i -> () -> transaction.execute(status -> numbers.next("sixteen", "信处", 2026)))
                .toList();

        List<Future<Integer>> given = writers.invokeAll(issues);
        writers.shutdown();

        assertThat(given).extracting(Future::get).containsExactlyInAnyOrderElementsOf(oneTo(WRITERS));
    }

    @Test
    void countsEachOrganAndEachYearFromOne() {
        assertThat(next("jsjt", 2026)).isEqualTo(1);
        assertThat(next("jsjt", 2026)).isEqualTo(2);
        assertThat(next("jsjt", 2027)).isEqualTo(1);
        assertThat(next("jsws", 2026)).isEqualTo(1);
    }

    @Test
    void givesANumberAgainThatWasRolledBack() {
        next("jsst", 2026);
        transaction.executeWithoutResult(status -> {
            numbers.next("jsst", "信处", 2026);
            status.setRollbackOnly();
        });

        assertThat(next("jsst", 2026)).isEqualTo(2);
    }

    @Test
    void countsEachKindsWordApart() {
        assertThat(next("jskj", 2026)).isEqualTo(1);
        assertThat(transaction.<Integer>execute(status -> numbers.next("jskj", "信告", 2026)))
                .isEqualTo(1);
    }

    /** Every third of them fails after it has its number; the numbers of those who go through leave no gap. */
    @Test
    void leavesNoGapWhereSomeOfSixteenWritersRollBack() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        List<Callable<Integer>> issues = IntStream.range(0, 12 * WRITERS)
                .<Callable<Integer>>mapToObj(i -> () -> transaction.execute(status -> {
                    int number = numbers.next("gaps", "信处", 2026);
                    if (i % 3 == 0) {
                        status.setRollbackOnly();
                        return 0;
                    }
                    return number;
                }))
                .toList();

        List<Future<Integer>> given = writers.invokeAll(issues);
        writers.shutdown();

        assertThat(given)
                .extracting(Future::get)
                .filteredOn(number -> number > 0)
                .containsExactlyInAnyOrderElementsOf(oneTo(8 * WRITERS));
    }

    private Integer next(String organ, int year) {
        return transaction.execute(status -> numbers.next(organ, "信处", year));
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
