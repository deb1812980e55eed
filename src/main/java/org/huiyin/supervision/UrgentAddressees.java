package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.organization.Level;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who must be told of an urgent matter (art. 25): the party committee and government of the same level, the competent
 * organs and the joint conference's office; by a local bureau also the bureau above and the national one. Nobody who is
 * accused in the petition (art. 30).
 */
@Service
public class UrgentAddressees {

    private final Organization organization;
    private final ConferenceBureaus bureaus;
    private final Wall wall;
    private final Clock clock;

    UrgentAddressees(Organization organization, ConferenceBureaus bureaus, Wall wall, Clock clock) {
        this.organization = organization;
        this.bureaus = bureaus;
        this.wall = wall;
        this.clock = clock;
    }

    /** Whether the organ is a bureau, which tells the one above and the national one at the same time. */
    public boolean isBureau(String reporter) {
        return organization
                .organ(reporter)
                .filter(organ -> organ.kind() == Kind.BUREAU)
                .isPresent();
    }

    /** Bureaus that may be the one above: name by code, the nearest inside first, then those outside. */
    public Map<String, String> above(String reporter) {
        LocalDate today = LocalDate.now(clock);
        var names = new LinkedHashMap<String, String>();
        Stream.concat(
                        bureaus.bureausAbove(reporter, today),
                        organization.organsOn(today).stream()
                                .filter(organ -> organ.kind() == Kind.BUREAU && !organ.inside()))
                .forEach(organ -> names.put(organ.code(), organ.name() + (organ.inside() ? "" : "（未接入本系统）")));
        return names;
    }

    /** Organs that may be competent: name by code. */
    public Map<String, String> competent(String petition, String reporter) {
        Set<String> barred = wall.barredOrgans(petition);
        var names = new LinkedHashMap<String, String>();
        organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> organ.kind() != Kind.GOVERNMENT && organ.kind() != Kind.BUREAU)
                .filter(organ -> !organ.code().equals(reporter) && !barred.contains(organ.code()))
                .forEach(organ -> names.put(organ.code(), organ.name() + (organ.inside() ? "" : "（未接入本系统）")));
        return names;
    }

    /**
     * Everybody who must be told.
     *
     * @param competent codes of the competent organs
     * @param above code of the bureau above, where a bureau reports
     */
    public List<UrgentRecipient> of(
            String petition, String reporter, Collection<String> competent, @Nullable String above) {
        var all = new ArrayList<UrgentRecipient>();
        Optional<Organ> government = government(reporter);
        all.add(recipient(UrgentRecipientKind.GOVERNMENT, government.orElse(null)));
        all.add(recipient(
                UrgentRecipientKind.CONFERENCE,
                government.flatMap(this::bureauOf).orElse(null)));
        competent.forEach(code -> all.add(recipient(
                UrgentRecipientKind.COMPETENT, organization.organ(code).orElseThrow())));
        if (isBureau(reporter)) {
            Organ national = national().orElse(null);
            if (above == null || national == null || !above.equals(national.code())) {
                all.add(recipient(
                        UrgentRecipientKind.BUREAU_ABOVE,
                        above == null ? null : organization.organ(above).orElseThrow()));
            }
            all.add(recipient(UrgentRecipientKind.NATIONAL, national));
        }
        return unbarred(petition, all);
    }

    /** Those of them who are not accused in the petition today, each once. */
    List<UrgentRecipient> unbarred(String petition, List<UrgentRecipient> recipients) {
        Set<String> barred = wall.barredOrgans(petition);
        return recipients.stream()
                .filter(each -> each.organ() == null || !barred.contains(each.organ()))
                .distinct()
                .toList();
    }

    /** Where it arrives: at the post whose task it is, or outside where the register knows nobody there. */
    UrgentDesk desk(UrgentRecipient to) {
        UrgentDesk desk = switch (to.kind()) {
            case GOVERNMENT -> UrgentDesk.OFFICE;
            case CONFERENCE -> UrgentDesk.SECRETARY;
            case COMPETENT, BUREAU_ABOVE, NATIONAL -> UrgentDesk.REGISTRAR;
        };
        String organ = to.organ();
        boolean there = organ != null
                && organization.organ(organ).filter(Organ::inside).isPresent()
                && !organization
                        .holding(new Post(organ, desk.role()), LocalDate.now(clock))
                        .isEmpty();
        return there ? desk : UrgentDesk.OUTSIDE;
    }

    private Optional<Organ> government(String reporter) {
        return Stream.concat(organization.organ(reporter).stream(), organization.above(reporter).stream())
                .filter(organ -> organ.kind() == Kind.GOVERNMENT)
                .findFirst();
    }

    private Optional<Organ> bureauOf(Organ government) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ ->
                        organ.kind() == Kind.BUREAU && government.code().equals(organ.parent()))
                .findFirst();
    }

    private Optional<Organ> national() {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> organ.kind() == Kind.BUREAU && organ.level() == Level.NATION)
                .findFirst();
    }

    private static UrgentRecipient recipient(UrgentRecipientKind kind, @Nullable Organ organ) {
        return organ == null
                ? new UrgentRecipient(kind, null, kind.label())
                : new UrgentRecipient(kind, organ.code(), organ.name());
    }
}
