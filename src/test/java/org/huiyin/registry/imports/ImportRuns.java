package org.huiyin.registry.imports;

import java.nio.file.Path;
import org.huiyin.registry.HeardEvents;
import org.huiyin.registry.PetitionImport;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Defaults;
import org.huiyin.registry.PetitionImport.Result;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs imports and looks at what they left in the register. */
class ImportRuns {

    private final PetitionImport petitionImport;
    private final JdbcClient database;
    private final HeardEvents events;

    ImportRuns(PetitionImport petitionImport, JdbcClient database, HeardEvents events) {
        this.petitionImport = petitionImport;
        this.database = database;
        this.events = events;
    }

    void emptyRegister() {
        for (String table : new String[] {"petition", "petition_request", "petition_mark", "imported_row"}) {
            database.sql("delete from hy_" + table).update();
        }
        events.heard.clear();
        events.failOn = "";
    }

    Result run(Path file) {
        return run(file, new Defaults(null, null));
    }

    Result run(Path file, Defaults defaults) {
        return petitionImport.run(file, defaults, (rows, part, whole) -> {});
    }

    static Counts finished(Result result) {
        return ((Result.Finished) result).counts();
    }

    String nextNumber(int ahead) {
        int last = database.sql("select coalesce(max(last_serial), 0) from hy_petition_number where organ = 'jsxf'")
                .query(Integer.class)
                .single();
        return "JSXF-2026-%06d".formatted(last + ahead);
    }

    String byExternalNumber(String number) {
        return database.sql("select number from hy_petition where external_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    long petitionCount() {
        return database.sql("select count(*) from hy_petition")
                .query(Long.class)
                .single();
    }
}
