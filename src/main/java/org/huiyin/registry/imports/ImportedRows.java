package org.huiyin.registry.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rows have become which petitions. Written in the transaction of the petition, so that both are there or none. */
@Component
class ImportedRows {

    private final JdbcClient database;

    ImportedRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of the keys that are known, in one query. */
    Map<String, Imported> known(Collection<String> keys) {
        Map<String, Imported> known = new HashMap<>();
        if (!keys.isEmpty()) {
            database.sql("select row_key, content_hash, petition from hy_imported_row where row_key in (:keys)")
                    .param("keys", List.copyOf(keys))
                    .query(row -> {
                        known.put(row.getString(1), new Imported(row.getString(2), row.getString(3)));
                    });
        }
        return known;
    }

    void keep(RowKey key, String petition) {
        database.sql("insert into hy_imported_row (row_key, content_hash, petition) values (?, ?, ?)")
                .params(key.key(), key.content(), petition)
                .update();
    }

    record Imported(String content, String petition) {}
}
