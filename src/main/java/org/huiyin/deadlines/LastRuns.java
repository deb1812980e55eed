package org.huiyin.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.audit.InstantAsText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the last run of something said, by whichever node, in {@code hy_last_run}: the pages and the health of every node
 * show the same.
 */
@Component
public class LastRuns {

    private static final Logger LOG = LoggerFactory.getLogger(LastRuns.class);

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final JdbcClient database;
    private final InstantAsText text = new InstantAsText();

    LastRuns(JdbcClient database) {
        this.database = database;
    }

    /** The report of the run that ended last; empty before the first, and where another version wrote it. */
    public <R> Optional<R> of(String what, Class<R> report) {
        return database.sql("select report from hy_last_run where name = ?")
                .param(what)
                .query(String.class)
                .optional()
                .flatMap(written -> read(what, written, report));
    }

    /**
     * The same, held in the caller's transaction: of two nodes the second waits, and finds what the first has kept. Nothing
     * is held where there has been no run.
     */
    <R> Optional<R> held(String what, Class<R> report) {
        return database.sql("select report from hy_last_run where name = ? for update")
                .param(what)
                .query(String.class)
                .optional()
                .flatMap(written -> read(what, written, report));
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
                insert(what, at, written);
            } catch (DuplicateKeyException another) {
                replace(what, at, written);
            }
        }
    }

    /** Keeps the report where there is none, so that there is something to hold. */
    void keepFirst(String what, Instant at, Object report) {
        try {
            insert(what, at, written(report));
        } catch (DuplicateKeyException another) {
            LOG.debug("Another node has kept the first report of {}", what, another);
        }
    }

    private void insert(String what, Instant at, String report) {
        database.sql("insert into hy_last_run (name, at, report) values (?, ?, ?)")
                .params(what, text.convertToDatabaseColumn(at), report)
                .update();
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

    /** Another version of the product, running beside this one, may know other findings. */
    private static <R> Optional<R> read(String what, String report, Class<R> kind) {
        try {
            return Optional.of(JSON.readValue(report, kind));
        } catch (JsonProcessingException anotherVersions) {
            LOG.warn("The last report of {} cannot be read; the next run writes it anew", what, anotherVersions);
            return Optional.empty();
        }
    }
}
