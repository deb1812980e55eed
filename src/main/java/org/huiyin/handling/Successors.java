package org.huiyin.handling;

import java.util.List;
import org.huiyin.registry.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a successor in the place of an organ that is no more (art. 24), so that it goes on where that one stood. */
@Service
public class Successors {

    private static final List<String> TABLES = List.of("hy_handling", "hy_opinion_draft");

    private final JdbcClient database;
    private final Acts acts;

    Successors(JdbcClient database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /**
     * Where both had the petition, whichever received it last is where it stands now; what the other did stands in the
     * file of acts. Before the succession is put down and before anything of the petition's handling is read.
     */
    @Transactional
    public void pass(String petition, String from, String to) {
        if (lastReceiver(petition, from, to).equals(to)) {
            clear(petition, from);
            return;
        }
        clear(petition, to);
        for (String table : TABLES) {
            database.sql("update " + table + " set organ = :to where petition = :petition and organ = :from")
                    .param("to", to)
                    .param("petition", petition)
                    .param("from", from)
                    .update();
        }
    }

    private String lastReceiver(String petition, String from, String to) {
        return acts.all(petition, ReceivedByOrgan.class).stream()
                .map(done -> acts.heir(petition, done.organ()))
                .filter(organ -> organ.equals(from) || organ.equals(to))
                .reduce((earlier, later) -> later)
                .orElse(to);
    }

    private void clear(String petition, String organ) {
        for (String table : TABLES) {
            database.sql("delete from " + table + " where petition = :petition and organ = :organ")
                    .param("petition", petition)
                    .param("organ", organ)
                    .update();
        }
    }
}
