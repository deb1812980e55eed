package org.huiyin.handling;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Serial numbers of opinions, one row for each organ and year. The update locks the row until the transaction ends, so
 * two leaders of one organ get different numbers, and a number rolled back is given again.
 */
@Component
class OpinionNumbers {

    private final JdbcClient jdbc;

    OpinionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(String organ, int year) {
        return raised(organ, year).orElseGet(() -> first(organ, year));
    }

    private Optional<Integer> raised(String organ, int year) {
        int rows = jdbc.sql(
                        "update hy_opinion_serial set last_serial = last_serial + 1 where organ = ? and year_of = ?")
                .params(organ, year)
                .update();
        return rows == 0 ? Optional.empty() : Optional.of(last(organ, year));
    }

    private int last(String organ, int year) {
        return jdbc.sql("select last_serial from hy_opinion_serial where organ = ? and year_of = ?")
                .params(organ, year)
                .query(Integer.class)
                .single();
    }

    private int first(String organ, int year) {
        try {
            jdbc.sql("insert into hy_opinion_serial (organ, year_of, last_serial) values (?, ?, 1)")
                    .params(organ, year)
                    .update();
            return 1;
        } catch (DuplicateKeyException someoneWasFaster) {
            return raised(organ, year).orElseThrow();
        }
    }
}
