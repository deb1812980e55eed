package org.huiyin.letters;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serial numbers of letters, one row for each organ, kind's word and year. The row is locked until the caller's
 * transaction ends, so two officers of one organ get different numbers, and a number rolled back is given again.
 */
@Component
class LetterNumbers {

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String organ, String word, int year) {
        int serial =
                locked(organ, word, year).or(() -> begun(organ, word, year)).orElseThrow() + 1;
        jdbc.sql("update hy_letter_serial set last_serial = ? where organ = ? and word = ? and year_of = ?")
                .params(serial, organ, word, year)
                .update();
        return serial;
    }

    /**
     * Two writers may both find no row. Both then queue at the guard, and whoever comes second finds the row the first
     * has committed; without the guard one would fail on the key, on MySQL with a deadlock.
     */
    private Optional<Integer> begun(String organ, String word, int year) {
        locked("*", "*", 0);
        return locked(organ, word, year).or(() -> {
            jdbc.sql("insert into hy_letter_serial (organ, word, year_of, last_serial) values (?, ?, ?, 0)")
                    .params(organ, word, year)
                    .update();
            return Optional.of(0);
        });
    }

    private Optional<Integer> locked(String organ, String word, int year) {
        return jdbc.sql(
                        "select last_serial from hy_letter_serial where organ = ? and word = ? and year_of = ? for update")
                .params(organ, word, year)
                .query(Integer.class)
                .optional();
    }
}
