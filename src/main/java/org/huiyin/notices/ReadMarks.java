package org.huiyin.notices;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which notices an officer has read, in {@code hy_notice_read}. */
final class ReadMarks {

    private static final String UNREAD = """
            n.post in (:addressees)
            and not exists (select 1 from hy_notice_read r where r.officer = :officer and r.notice = n.id)
            """;

    private final JdbcClient database;

    ReadMarks(JdbcClient database) {
        this.database = database;
    }

    /** @param addressees ids of posts and of the officer, at least one */
    long unread(String officer, List<String> addressees) {
        return database.sql("select count(*) from hy_notice n where " + UNREAD)
                .param("addressees", addressees)
                .param("officer", officer)
                .query(Long.class)
                .single();
    }

    void mark(String officer, List<String> addressees) {
        try {
            database.sql("insert into hy_notice_read (officer, notice) select :officer, n.id from hy_notice n where "
                            + UNREAD)
                    .param("addressees", addressees)
                    .param("officer", officer)
                    .update();
        } catch (DuplicateKeyException readElsewhere) {
            // the same officer reads them in another window at this moment, which marks them
        }
    }
}
