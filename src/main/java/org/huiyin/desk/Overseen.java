package org.huiyin.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/**
 * The organs whose figures the acting officer may see: heads and supervisors see their own organ and those below it; those
 * of a petition bureau see all organs of its government.
 */
@Component
public class Overseen {

    private static final Set<Role> OVERSEERS = Set.of(Role.LEADER, Role.CHIEF, Role.SUPERVISOR);

    private final CurrentOfficer officer;
    private final Organization organization;
    private final Clock clock;

    Overseen(CurrentOfficer officer, Organization organization, Clock clock) {
        this.officer = officer;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Those that existed on any day of the period, whatever became of them since, after their own. Refuses whoever oversees
     * nothing.
     *
     * @param what is to be looked at, in Chinese
     */
    public List<Organ> organs(String what, LocalDate from, LocalDate to) {
        List<String> own = officer.posts().stream()
                .filter(post -> OVERSEERS.contains(post.role()))
                .map(Post::organ)
                .distinct()
                .sorted()
                .toList();
        if (own.isEmpty()) {
            throw Problem.barred(what + "供机关、单位负责人、督查专员和信访部门负责人查看，范围是本单位及其下级。");
        }
        Set<String> tops = own.stream().map(this::top).collect(Collectors.toSet());
        // their own always, also where it was founded after the period: there is nothing else to open the page with
        return Stream.concat(
                        organization.organsOn(LocalDate.now(clock)).stream()
                                .filter(organ -> own.contains(organ.code())),
                        organization.organsBetween(from, to).stream()
                                .filter(organ -> !own.contains(organ.code()) && isBelow(organ, tops)))
                .filter(Organ::inside)
                .toList();
    }

    /** The same of those that exist today. */
    public List<Organ> organs(String what) {
        LocalDate today = LocalDate.now(clock);
        return organs(what, today, today);
    }

    /** The chosen one; refuses one that the officer does not oversee. */
    public Organ organ(List<Organ> organs, String code, String what) {
        return organs.stream()
                .filter(organ -> organ.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.barred("该单位不在您查看" + what + "的范围内。"));
    }

    private String top(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.BUREAU && known.parent() != null)
                .map(Organ::parent)
                .orElse(organ);
    }

    private boolean isBelow(Organ organ, Set<String> tops) {
        return tops.contains(organ.code())
                || organization.above(organ.code()).stream().map(Organ::code).anyMatch(tops::contains);
    }
}
