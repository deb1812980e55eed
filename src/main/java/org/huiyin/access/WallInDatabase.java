package org.huiyin.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wall as rows of {@code hy_bar}. */
@Service
class WallInDatabase implements Wall {

    private static final String OFFICER = "OFFICER";
    private static final String ORGAN = "ORGAN";

    private final JdbcClient database;
    private final Recorded recorded;

    WallInDatabase(JdbcClient database, Recorded recorded) {
        this.database = database;
        this.recorded = recorded;
    }

    @Override
    @Transactional
    public void raise(Bar bar) {
        if (stands(bar)) {
            return;
        }
        database.sql("insert into hy_bar (petition, kind, barred, ground) values (?, ?, ?, ?)")
                .params(key(bar))
                .update();
        recorded.that(Fact.of(bar.petition(), "BARRED")
                .under(bar.ground().article())
                .with("officer", bar.officer())
                .with("organ", bar.organ())
                .with("ground", bar.ground()));
    }

    private boolean stands(Bar bar) {
        return database.sql("select count(*) from hy_bar where petition = ? and kind = ? and barred = ? and ground = ?")
                        .params(key(bar))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static List<String> key(Bar bar) {
        var officer = bar.officer();
        var organ = bar.organ();
        return officer != null
                ? List.of(bar.petition(), OFFICER, officer, bar.ground().name())
                : List.of(
                        bar.petition(),
                        ORGAN,
                        organ == null ? "" : organ,
                        bar.ground().name());
    }

    @Override
    public List<Bar> on(String petition) {
        return database.sql("select kind, barred, ground from hy_bar where petition = ? order by kind, barred, ground")
                .param(petition)
                .query((row, i) -> {
                    var ground = Ground.valueOf(row.getString("ground"));
                    String barred = row.getString("barred");
                    return row.getString("kind").equals(OFFICER)
                            ? Bar.officer(petition, barred, ground)
                            : Bar.organ(petition, barred, ground);
                })
                .list();
    }

    @Override
    public Set<String> barred(String officer, Collection<Post> posts, Collection<String> petitions, Scope scope) {
        if (petitions.isEmpty() || ActingOfficer.SYSTEM.equals(officer)) {
            return Set.of();
        }
        var organs = posts.stream().map(Post::organ).distinct().toList();
        return new HashSet<>(database.sql("select petition from hy_bar where petition in (:petitions)"
                        + " and ground in (:grounds)"
                        + " and (kind = 'OFFICER' and barred = :officer or kind = 'ORGAN' and barred in (:organs))")
                .param("petitions", petitions)
                .param("grounds", grounds(scope))
                .param("officer", officer)
                // no organ's code is empty
                .param("organs", organs.isEmpty() ? List.of("") : organs)
                .query(String.class)
                .list());
    }

    private static List<String> grounds(Scope scope) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.holdsIn(scope))
                .map(Ground::name)
                .toList();
    }
}
