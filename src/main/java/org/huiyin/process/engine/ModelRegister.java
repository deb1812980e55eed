package org.huiyin.process.engine;

import java.time.Clock;
import java.util.Optional;
import org.huiyin.process.engine.ModelSet.Model;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has ever been put down: sets by their hash, models by key and tag. Only used under its own lock. */
@Component
class ModelRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ModelRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds off every other node until the transaction ends. */
    void lock() {
        jdbc.sql("select id from hy_model_lock where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    boolean knowsSet(String digest) {
        return jdbc.sql("select count(*) from hy_model_set where digest = ?")
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<String> digestOf(Model model) {
        return jdbc.sql("select digest from hy_model where model_key = ? and tag = ?")
                .params(model.key(), model.tag())
                .query(String.class)
                .optional();
    }

    /** The tag that was put down last under the model's key. */
    Optional<String> newestTag(Model model) {
        return jdbc
                .sql("select tag from hy_model where model_key = ? order by position desc")
                .param(model.key())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    void add(ModelSet set) {
        int position = jdbc.sql("select count(*) from hy_model_set")
                .query(Integer.class)
                .single();
        jdbc.sql("insert into hy_model_set (digest, position, deployed_at) values (?, ?, ?)")
                .params(set.digest(), position, clock.instant().toString())
                .update();
        for (Model model : set.models()) {
            if (digestOf(model).isEmpty()) {
                jdbc.sql("insert into hy_model (model_key, tag, digest, position) values (?, ?, ?, ?)")
                        .params(model.key(), model.tag(), model.digest(), position)
                        .update();
            }
        }
    }
}
