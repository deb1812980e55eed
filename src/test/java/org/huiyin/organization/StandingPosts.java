package org.huiyin.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds the posts of a city that many tests share, before any of them appoints or relieves somebody. */
public final class StandingPosts {

    private final Set<Holder> holders;
    private final List<String> organs;

    private record Holder(
            String officer,
            String organ,
            String role,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    private StandingPosts(Set<Holder> holders) {
        this.holders = holders;
        this.organs = holders.stream().map(Holder::organ).distinct().toList();
    }

    public static StandingPosts of(ApplicationContext house) {
        return new StandingPosts(new HashSet<>(house.getBean(JdbcClient.class)
                .sql("select officer, organ, role, first_day, last_day from hy_appointment")
                .query((row, number) -> new Holder(
                        row.getString("officer"),
                        row.getString("organ"),
                        row.getString("role"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list()));
    }

    /** Posts of organs that a test established for itself stay as they are. */
    public void restore(ApplicationContext house) {
        Set<Holder> now = new HashSet<>(of(house).holders);
        now.removeIf(holder -> !organs.contains(holder.organ()));
        if (!now.equals(holders)) {
            new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(committed ->
                            house.getBean(Charts.class).change(() -> write(house.getBean(JdbcClient.class))));
        }
    }

    private void write(JdbcClient database) {
        database.sql("delete from hy_appointment where organ in (:organs)")
                .param("organs", organs)
                .update();
        for (Holder holder : holders) {
            database.sql(
                            "insert into hy_appointment (officer, organ, role, first_day, last_day) values (?, ?, ?, ?, ?)")
                    .params(holder.officer(), holder.organ(), holder.role(), holder.firstDay(), holder.lastDay())
                    .update();
        }
    }
}
