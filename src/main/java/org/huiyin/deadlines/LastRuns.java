package org.huiyin.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.audit.InstantAsText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the last run of something said, by whichever node, in {@code hy_last_run}: the pages and the health of every node
 * show the same.
 */
@Component
public class LastRuns {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final JdbcClient database;
    private final InstantAsText text = new InstantAsText();

    LastRuns(JdbcClient database) {
        this.database = database;
    }

    /** The report of the run that began last; empty before the first. */
    public <R> Optional<R> of(String what, Class<R> report) {
        return database.sql("select report from hy_last_run where name = ?")
                .param(what)
                .query(String.class)
                .optional()
                .map(written -> read(written, report));
    }

    /**
     * Keeps the report in the place of the one before. Of two nodes that run at the same time the one that ends later
     * stays.
     *
     * @param at when the run began
     * @param report a record of texts, numbers, instants and lists of such
     */
    public void keep(String what, Instant at, Object report) {
        String written = written(report);
        if (replace(what, at, written) == 0) {
            try {
                database.sql("insert into hy_last_run (name, at, report) values (?, ?, ?)")
                        .params(what, text.convertToDatabaseColumn(at), written)
                        .update();
            } catch (DuplicateKeyException another) {
                replace(what, at, written);
            }
        }
    }

    private int replace(String what, Instant at, String report) {
        return database.sql("update hy_last_run set at = ?, report = ? where name = ?")
                .params(text.convertToDatabaseColumn(at), report, what)
                .update();
    }

    private static String written(Object report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A report cannot be written as JSON", unwritable);
        }
    }

    private static <R> R read(String report, Class<R> kind) {
        try {
            return JSON.readValue(report, kind);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A row of hy_last_run does not hold JSON", unreadable);
        }
    }
}
