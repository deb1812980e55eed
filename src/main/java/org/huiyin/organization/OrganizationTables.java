package org.huiyin.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organization's tables. */
@Component
class OrganizationTables {

    private final JdbcClient database;

    OrganizationTables(JdbcClient database) {
        this.database = database;
    }

    /** The version is read first: what is read after it can only be newer, which the next look repairs. */
    Chart read() {
        return new Chart(version(), organs(), officers(), appointments(), absences());
    }

    long version() {
        return database.sql("select version from hy_organization_version")
                .query(Long.class)
                .single();
    }

    void raiseVersion() {
        database.sql("update hy_organization_version set version = version + 1").update();
    }

    private List<Organ> organs() {
        return database.sql("select code, name, kind, parent, inside, first_day, last_day, successor,"
                        + " superior, vertical, admin_level from hy_organ")
                .query((row, number) -> organ(row))
                .list();
    }

    private static Organ organ(ResultSet row) throws SQLException {
        return new Organ(
                row.getString("code"),
                row.getString("name"),
                Organ.Kind.valueOf(row.getString("kind")),
                row.getString("parent"),
                row.getBoolean("inside"),
                day(row, "first_day"),
                lastDay(row),
                row.getString("successor"),
                row.getString("superior"),
                row.getBoolean("vertical"),
                level(row));
    }

    private static @Nullable Level level(ResultSet row) throws SQLException {
        String level = row.getString("admin_level");
        return level == null ? null : Level.valueOf(level);
    }

    private List<Officer> officers() {
        return database.sql("select id, name from hy_officer")
                .query((row, number) -> new Officer(row.getString("id"), row.getString("name")))
                .list();
    }

    private List<Appointment> appointments() {
        return database.sql("select officer, organ, role, first_day, last_day from hy_appointment")
                .query((row, number) -> new Appointment(
                        row.getString("officer"),
                        new Post(row.getString("organ"), Role.of(row.getString("role"))),
                        day(row, "first_day"),
                        lastDay(row)))
                .list();
    }

    private List<Absence> absences() {
        return database.sql("select officer, first_day, last_day, acting from hy_absence order by id")
                .query((row, number) -> new Absence(
                        row.getString("officer"), day(row, "first_day"), day(row, "last_day"), row.getString("acting")))
                .list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate lastDay(ResultSet row) throws SQLException {
        return row.getObject("last_day", LocalDate.class);
    }

    void put(Organ organ) {
        database.sql("delete from hy_organ where code = ?").param(organ.code()).update();
        database.sql("insert into hy_organ (code, name, kind, parent, inside, first_day, last_day, successor,"
                        + " superior, vertical, admin_level) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(organ.code())
                .param(organ.name())
                .param(organ.kind().name())
                .param(organ.parent())
                .param(organ.inside())
                .param(organ.since())
                .param(organ.until())
                .param(organ.successor())
                .param(organ.superior())
                .param(organ.vertical())
                .param(organ.level() == null ? null : organ.level().name())
                .update();
    }

    void put(Officer officer) {
        database.sql("delete from hy_officer where id = ?").param(officer.id()).update();
        database.sql("insert into hy_officer (id, name) values (?, ?)")
                .param(officer.id())
                .param(officer.name())
                .update();
    }

    void add(Appointment appointment) {
        database.sql("insert into hy_appointment (officer, organ, role, first_day, last_day) values (?, ?, ?, ?, ?)")
                .param(appointment.officer())
                .param(appointment.post().organ())
                .param(appointment.post().role().code())
                .param(appointment.since())
                .param(appointment.until())
                .update();
    }

    void end(Appointment appointment, LocalDate lastDay) {
        database.sql("update hy_appointment set last_day = ?"
                        + " where officer = ? and organ = ? and role = ? and first_day = ?")
                .param(lastDay)
                .param(appointment.officer())
                .param(appointment.post().organ())
                .param(appointment.post().role().code())
                .param(appointment.since())
                .update();
    }

    void add(Absence absence) {
        database.sql("insert into hy_absence (officer, first_day, last_day, acting) values (?, ?, ?, ?)")
                .param(absence.officer())
                .param(absence.from())
                .param(absence.until())
                .param(absence.acting())
                .update();
    }
}
