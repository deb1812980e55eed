package org.huiyin.desk.demo;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo remembers between starts: its day, its password, how far it was seeded. */
@Component
@Profile("demo")
class DemoMemory {

    private final JdbcClient database;

    DemoMemory(JdbcClient database) {
        this.database = database;
    }

    Optional<String> find(String name) {
        return database.sql("select content from hy_demo where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    void keep(String name, String content) {
        int changed = database.sql("update hy_demo set content = ? where name = ?")
                .param(content)
                .param(name)
                .update();
        if (changed == 0) {
            database.sql("insert into hy_demo (name, content) values (?, ?)")
                    .param(name)
                    .param(content)
                    .update();
        }
    }
}
