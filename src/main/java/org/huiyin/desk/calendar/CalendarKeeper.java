package org.huiyin.desk.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.desk.Me;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/**
 * Who may change the calendar, which moves the dates of everybody: the administrators at the top of the installation.
 * The top are the organs above which no other of the installation stands, and the bureaus directly below these.
 */
@Component
class CalendarKeeper {

    private final Me me;
    private final Organization organization;
    private final Clock clock;

    CalendarKeeper(Me me, Organization organization, Clock clock) {
        this.me = me;
        this.organization = organization;
        this.clock = clock;
    }

    boolean isKeeper() {
        Set<String> top = top();
        return me.organsAs(Set.of(Role.ADMIN)).stream().map(Me.PostFace::code).anyMatch(top::contains);
    }

    /** Refuses whoever is no administrator there. */
    void check() {
        if (!isKeeper()) {
            throw Problem.barred("只有本系统最上级信访部门（或者其所属党委、政府）的系统管理员可以导入、预览和启用工作日历。");
        }
    }

    private Set<String> top() {
        var inside = organization.organsOn(LocalDate.now(clock)).stream()
                .filter(Organ::inside)
                .toList();
        var codes = inside.stream().map(Organ::code).collect(Collectors.toSet());
        var highest = inside.stream()
                .map(Organ::code)
                .filter(code ->
                        organization.above(code).stream().map(Organ::code).noneMatch(codes::contains))
                .collect(Collectors.toSet());
        var bureaus = inside.stream()
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU && organ.parent() != null)
                .filter(organ -> highest.contains(organ.parent()))
                .map(Organ::code);
        return Stream.concat(highest.stream(), bureaus).collect(Collectors.toUnmodifiableSet());
    }
}
