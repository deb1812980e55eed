package org.huiyin.desk.calendar;

import java.util.Set;
import org.huiyin.desk.Me;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Who may change the calendar: it moves the dates of everybody. */
@Component
class CalendarKeeper {

    private final Me me;

    CalendarKeeper(Me me) {
        this.me = me;
    }

    boolean isKeeper() {
        return !me.organsAs(Set.of(Role.ADMIN)).isEmpty();
    }

    /** Refuses whoever is no administrator. */
    void check() {
        if (!isKeeper()) {
            throw Problem.barred("只有系统管理员可以导入、预览和启用工作日历。");
        }
    }
}
