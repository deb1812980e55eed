package org.huiyin.desk.liability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.supervision.LiabilityOrgans;
import org.springframework.stereotype.Component;

/**
 * Whose liability facts the acting officer may read: supervisors, heads and auditors of a bureau those of the organs beside
 * and below it; heads and lawyers of an organ what it was told itself.
 */
@Component
class LiabilityReaders {

    private static final Set<Role> OVERSEERS = Set.of(Role.SUPERVISOR, Role.LEADER, Role.AUDITOR);
    private static final Set<Role> TOLD = Set.of(Role.LEADER, Role.CHIEF, Role.LEGAL);

    private final CurrentOfficer officer;
    private final Organization organization;
    private final LiabilityOrgans organs;
    private final Clock clock;

    LiabilityReaders(CurrentOfficer officer, Organization organization, LiabilityOrgans organs, Clock clock) {
        this.officer = officer;
        this.organization = organization;
        this.organs = organs;
        this.clock = clock;
    }

    /** Organs whose facts they oversee, by code; empty for those who only answer for an organ of their own. */
    List<Organ> overseen() {
        List<Organ> bureaus = held(OVERSEERS)
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU)
                .toList();
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> bureaus.stream().anyMatch(bureau -> isBelow(organ, bureau)))
                .toList();
    }

    /** Codes of the organs that were told of findings, for which they answer, with those in whose place these go on. */
    List<String> own() {
        return held(TOLD).map(Organ::code).flatMap(this::withPredecessors).toList();
    }

    /** The organ's code and those of the organs in whose place it goes on (art. 24). */
    Stream<String> withPredecessors(String organ) {
        return Stream.concat(Stream.of(organ), organization.predecessors(organ, LocalDate.now(clock)).stream());
    }

    /** Whether what the bureau alleges and examines is theirs to read: of their own bureau, or of one that it stands above. */
    boolean isTheirs(String bureau) {
        return held(OVERSEERS)
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU)
                .anyMatch(own -> withPredecessors(own.code()).anyMatch(bureau::equals)
                        || organization
                                .organ(bureau)
                                .filter(below -> isBelow(below, own))
                                .isPresent());
    }

    /** The one chosen, else the first; refuses one that they do not oversee, and whoever may read nothing. */
    Organ chosen(List<Organ> overseen, String code) {
        return overseen.stream()
                .filter(organ -> code.isEmpty() || organ.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.barred("该单位不在您查看责任事实的范围内：信访部门的督查专员、负责人、审计员查看本级、下级机关、单位，信访部门自身的由上一级信访部门查看。"));
    }

    /** Refuses whoever neither oversees nor answers for an organ. */
    void check() {
        if (held(OVERSEERS).noneMatch(organ -> organ.kind() == Organ.Kind.BUREAU) && own().isEmpty()) {
            throw Problem.barred("责任事实供信访部门的督查专员、负责人、审计员查看；其他机关、单位的负责人、法制审核员查看告知本单位的认定。");
        }
    }

    private boolean isBelow(Organ organ, Organ bureau) {
        String top = bureau.parent();
        return organs.mayFind(bureau.code(), organ.code())
                && organization.above(organ.code()).stream().map(Organ::code).anyMatch(code -> code.equals(top));
    }

    private Stream<Organ> held(Set<Role> roles) {
        return officer.posts().stream()
                .filter(post -> roles.contains(post.role()))
                .map(Post::organ)
                .distinct()
                .sorted()
                .flatMap(code -> organization.organ(code).stream());
    }
}
