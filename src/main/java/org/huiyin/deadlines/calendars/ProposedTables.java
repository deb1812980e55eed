package org.huiyin.deadlines.calendars;

import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.BadTable;
import org.huiyin.calendar.Edition;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads uploaded tables into versions that may be adopted; a table with a single bad line leaves nothing. */
@Component
class ProposedTables {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_NOTE = 200;

    private final KeptCalendars calendars;
    private final CalendarRows rows;
    private final Organization organization;
    private final Recorded recorded;

    ProposedTables(KeptCalendars calendars, CalendarRows rows, Organization organization, Recorded recorded) {
        this.calendars = calendars;
        this.rows = rows;
        this.organization = organization;
        this.recorded = recorded;
    }

    @Transactional
    public String year(String file, byte[] table, int year, boolean provisional, String note) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new CalendarRefused("年度应当在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 之间，不能是 " + year + "。");
        }
        return put(note, before -> {
            Edition after = before.withYear(file, year, provisional, TableText.of(table));
            if (after.daysOf(year).isEmpty()) {
                throw new CalendarRefused("表中没有任何一天。请列出该年度放假和调休上班的日期。");
            }
            return after;
        });
    }

    @Transactional
    public String exceptions(String file, byte[] table, String note) {
        return put(
                note,
                before -> before.withExceptions(
                        file,
                        TableText.of(table),
                        code -> organization.organ(code).isPresent()));
    }

    private String put(String note, UnaryOperator<Edition> change) {
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new CalendarRefused("请填写依据（通知的名称和文号），不超过 " + LONGEST_NOTE + " 字。");
        }
        calendars.forget();
        Edition before = calendars.editionInForce();
        Edition after = read(before, change);
        String version = after.version();
        if (version.equals(before.version())) {
            throw new CalendarRefused("上传的安排与现行的工作日历完全相同，没有变动。");
        }
        if (!rows.put(after, note.strip(), before.version(), null)) {
            rows.rebase(version, before.version());
        }
        recorded.that(Fact.of("CALENDAR_PROPOSED").with("version", version).with("note", note.strip()));
        return version;
    }

    private static Edition read(Edition before, UnaryOperator<Edition> change) {
        try {
            return change.apply(before);
        } catch (BadTable bad) {
            throw new CalendarRefused(bad.getMessage() + "。", bad);
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
            throw new CalendarRefused("文件不是有效的 CSV 表，请检查引号和分隔符。", unreadable);
        }
    }
}
