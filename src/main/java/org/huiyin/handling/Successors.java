package org.huiyin.handling;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a successor in the place of an organ that is no more (art. 24), so that it goes on where that one stood. */
@Service
public class Successors {

    private static final List<String> TABLES = List.of("hy_handling", "hy_opinion_draft");

    private final JdbcClient database;

    Successors(JdbcClient database) {
        this.database = database;
    }

    /** The successor must not have had the petition itself. Before anything of the petition's handling is read. */
    @Transactional
    public void pass(String petition, String from, String to) {
        for (String table : TABLES) {
            database.sql("update " + table + " set organ = :to where petition = :petition and organ = :from")
                    .param("to", to)
                    .param("petition", petition)
                    .param("from", from)
                    .update();
        }
    }
}
