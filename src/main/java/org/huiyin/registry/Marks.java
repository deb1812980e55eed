package org.huiyin.registry;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.registry.LookUp.Datum;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The index by which like petitions are found: short marks, keyed hashes where they stand for personal data. */
@Component
class Marks {

    /** Newest petitions read per mark: a mark that many share says little, and must not cost more. */
    private static final int READ_PER_MARK = 30;

    private final JdbcTemplate database;
    private final LookUp lookUp;

    Marks(JdbcTemplate database, LookUp lookUp) {
        this.database = database;
        this.lookUp = lookUp;
    }

    void keep(String number, Registration registration) {
        var petitioner = registration.petitioner();
        List<Object[]> rows = Stream.of(
                        lookUp.toKeep(Datum.NAME, petitioner.name()),
                        lookUp.toKeep(Datum.PHONE, petitioner.contact()),
                        lookUp.toKeep(Datum.IDENTITY, petitioner.identityNumber()),
                        Likeness.OF_HEADLINES.marks(registration.headline()),
                        Likeness.OF_FACTS.marks(registration.facts()))
                .flatMap(List::stream)
                .map(mark -> new Object[] {mark, Date.valueOf(registration.receivedOn()), number})
                .toList();
        if (!rows.isEmpty()) {
            database.batchUpdate("insert into hy_petition_mark (mark, received_on, petition) values (?, ?, ?)", rows);
        }
    }

    /** Which petitions share which marks with what has been typed, in one query. */
    List<Hit> shared(Similar.Typed typed) {
        List<String> marks = new ArrayList<>(lookUp.toFind(Datum.NAME, typed.name()));
        marks.addAll(lookUp.toFind(Datum.PHONE, typed.contact()));
        marks.addAll(lookUp.toFind(Datum.IDENTITY, typed.identityNumber()));
        marks.addAll(Likeness.OF_HEADLINES.marks(typed.headline() == null ? "" : typed.headline()));
        marks.addAll(Likeness.OF_FACTS.marks(typed.facts() == null ? "" : typed.facts()));
        if (marks.isEmpty()) {
            return List.of();
        }
        String newest = "(select mark, petition from hy_petition_mark where mark = ? order by received_on desc limit "
                + READ_PER_MARK + ")";
        String query = String.join(" union all ", Collections.nCopies(marks.size(), newest));
        return database.query(query, (row, index) -> new Hit(row.getString(1), row.getString(2)), marks.toArray());
    }

    /** One mark shared with one petition. */
    record Hit(String mark, String petition) {

        boolean of(String prefix) {
            return mark.startsWith(prefix);
        }
    }
}
