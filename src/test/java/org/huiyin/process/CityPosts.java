package org.huiyin.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds the posts of the city's own organs, before any test appoints somebody. */
record CityPosts(List<Holder> holders) {

    private record Holder(String officer, String organ, String role, LocalDate firstDay) {}

    static CityPosts asTheyStand(JdbcClient database) {
        return new CityPosts(database.sql("select officer, organ, role, first_day from hy_appointment")
                .query((row, number) -> new Holder(
                        row.getString("officer"),
                        row.getString("organ"),
                        row.getString("role"),
                        row.getObject("first_day", LocalDate.class)))
                .list());
    }

    /** Posts of organs that a test established for itself stay as they are. */
    void restore(JdbcClient database) {
        database.sql("delete from hy_appointment where organ in (:organs)")
                .param("organs", holders.stream().map(Holder::organ).distinct().toList())
                .update();
        for (Holder holder : holders) {
            database.sql("insert into hy_appointment (officer, organ, role, first_day) values (?, ?, ?, ?)")
                    .params(holder.officer(), holder.organ(), holder.role(), holder.firstDay())
                    .update();
        }
    }
}
