package org.huiyin.letters;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Serial numbers of letters, one row for each organ, kind's word and year. The update locks the row until the
 * transaction ends, so two officers of one organ get different numbers, and a number rolled back is given again.
 */
@Component
class LetterNumbers {

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(String organ, String word, int year) {
        return raised(organ, word, year).orElseGet(() -> first(organ, word, year));
    }

    private Optional<Integer> raised(String organ, String word, int year) {
        int rows = jdbc.sql("update hy_letter_serial set last_serial = last_serial + 1"
                        + " where organ = ? and word = ? and year_of = ?")
                .params(organ, word, year)
                .update();
        return rows == 0 ? Optional.empty() : Optional.of(last(organ, word, year));
    }

    private int last(String organ, String word, int year) {
        return jdbc.sql("select last_serial from hy_letter_serial where organ = ? and word = ? and year_of = ?")
                .params(organ, word, year)
                .query(Integer.class)
                .single();
    }

    private int first(String organ, String word, int year) {
        try {
            jdbc.sql("insert into hy_letter_serial (organ, word, year_of, last_serial) values (?, ?, ?, 1)")
                    .params(organ, word, year)
                    .update();
            return 1;
        } catch (DuplicateKeyException someoneWasFaster) {
            return raised(organ, word, year).orElseThrow();
        }
    }
}
