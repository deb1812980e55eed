package org.huiyin.process.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Decisions.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the organ that a direction leads to: by the local list in {@code competence.dmn}, by kind, or by level. */
@Component
class CompetentOrgans {

    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    CompetentOrgans(Organization organization, Wall wall, Clock clock) {
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    /**
     * @param organ code, or null where none was found
     * @param others codes of further organs that the list names
     */
    record Competent(@Nullable String organ, List<String> others, List<String> reasons, List<String> rules) {

        static final Competent NOBODY = new Competent(null, List.of(), List.of(), List.of());

        static Competent only(@Nullable String organ) {
            return new Competent(organ, List.of(), List.of(), List.of());
        }
    }

    /** An organ that the list names, with the list's words and rule. */
    private record Listed(Organ organ, String reason, String rule) {}

    /**
     * @param list what {@code competence.dmn} answered
     */
    Competent of(String direction, Situation situation, Answer list) {
        return switch (direction) {
            case "TRANSFER", "ASSIGN" -> listed(situation, list);
            case "LOWER_BUREAU" -> only(situation, list, situation.government(), Organ.Kind.BUREAU);
            case "LITIGATION" -> only(situation, list, government(situation), Organ.Kind.POLITICAL_LEGAL);
            case "DISCIPLINE" -> only(situation, list, government(situation), Organ.Kind.DISCIPLINE);
            case "PROPOSE" -> Competent.only(government(situation));
            case "OWN" -> Competent.only(situation.office());
            default -> Competent.NOBODY;
        };
    }

    private Competent listed(Situation situation, Answer list) {
        List<Listed> listed = named(situation, list, below(situation.government(), situation));
        if (listed.isEmpty()) {
            return Competent.NOBODY;
        }
        List<String> codes =
                listed.stream().map(each -> each.organ().code()).distinct().toList();
        return new Competent(
                codes.get(0),
                codes.subList(1, codes.size()),
                List.of(listed.get(0).organ().name() + "的职责：" + listed.get(0).reason() + "。"),
                List.of(listed.get(0).rule()));
    }

    /** Of several, the one that the list names for the content class; the officer chooses where it names none. */
    private Competent only(Situation situation, Answer list, @Nullable String government, Organ.Kind kind) {
        List<Organ> fitting = at(government)
                .filter(organ -> organ.kind() == kind && isOpenTo(situation, organ))
                .toList();
        if (fitting.size() == 1) {
            return Competent.only(fitting.get(0).code());
        }
        return named(situation, list, fitting.stream()).stream()
                .findFirst()
                .map(each -> Competent.only(each.organ().code()))
                .orElse(Competent.NOBODY);
    }

    private List<Listed> named(Situation situation, Answer list, Stream<Organ> organs) {
        List<Organ> candidates = organs.toList();
        var listed = new ArrayList<Listed>();
        for (var row : list.rows()) {
            String name = String.valueOf(row.outputs().get("organ"));
            String reason = String.valueOf(row.outputs().get("reason"));
            candidates.stream()
                    .filter(organ -> organ.name().endsWith(name) && isOpenTo(situation, organ))
                    .forEach(organ -> listed.add(new Listed(organ, reason, list.nameOf(row))));
        }
        return listed;
    }

    private Stream<Organ> below(@Nullable String government, Situation situation) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> government != null && government.equals(organ.parent()))
                .filter(organ -> !organ.code().equals(situation.office()));
    }

    /** Below the government, or outside the installation without anything above it but named after the same place. */
    private Stream<Organ> at(@Nullable String government) {
        String place = government == null ? "" : organization.nameOf(government).replace(Territory.SUFFIX, "");
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> government != null
                        && (government.equals(organ.parent())
                                || organ.parent() == null && organ.name().startsWith(place)));
    }

    /** In an accusation the accused never receives (art. 30); in a claim the organ complained of may be competent. */
    private boolean isOpenTo(Situation situation, Organ organ) {
        return !"ACCUSATION".equals(situation.inputs().get("purpose"))
                || !wall.barredOrgans(situation.petition()).contains(organ.code());
    }

    private @Nullable String government(Situation situation) {
        return organization.organ(situation.office()).map(Organ::parent).orElse(null);
    }
}
