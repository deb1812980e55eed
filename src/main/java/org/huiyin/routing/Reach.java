package org.huiyin.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom a bureau, or an organ that received a petition itself, may send it (arts 22, 23). */
@Component
class Reach {

    private static final List<Direction> SENDING =
            Stream.of(Direction.values()).filter(Direction::sends).toList();

    private final Organization organization;
    private final Levels levels;

    Reach(Organization organization, Levels levels) {
        this.organization = organization;
        this.levels = levels;
    }

    /** Organs to which some direction leads. */
    List<Organ> of(String bureau, LocalDate day) {
        return organization.organsOn(day).stream()
                .filter(organ -> SENDING.stream().anyMatch(way -> against(way, bureau, organ, day) == null))
                .toList();
    }

    /** Directions under which the organ is offered. */
    List<Direction> directionsTo(String bureau, Organ organ, LocalDate day) {
        return SENDING.stream()
                .filter(way -> organ.kind() != Kind.DISCIPLINE || way == Direction.DISCIPLINE)
                .filter(way -> against(way, bureau, organ, day) == null)
                .toList();
    }

    /** Why the petition cannot be sent there; empty where it can. */
    Optional<String> refusal(Direction direction, String bureau, @Nullable String organ, LocalDate day) {
        if (organ == null) {
            return Optional.of("请选择“责任单位”。");
        }
        Optional<Organ> known = organization.organ(organ);
        return known.isEmpty()
                ? Optional.of("没有代码为“" + organ + "”的机关、单位，请从列表中选择责任单位。")
                : Optional.ofNullable(against(direction, bureau, known.get(), day));
    }

    private @Nullable String against(Direction direction, String bureau, Organ organ, LocalDate day) {
        if (organ.code().equals(bureau)) {
            return "信访事项不能转送给自己；本单位有权处理的，去向请选择“" + Direction.OWN.label() + "”（第二十二条）。";
        }
        if (!organ.existsOn(day)) {
            return Successors.sentence(organization, organ);
        }
        return switch (direction) {
            case LOWER_BUREAU -> againstBureau(bureau, organ);
            case LITIGATION -> againstKind(Kind.POLITICAL_LEGAL, bureau, organ, "不是政法机关，涉法涉诉事项请选择同级政法机关（第二十二条第二款）。");
            case DISCIPLINE -> againstKind(Kind.DISCIPLINE, bureau, organ, "不是纪检监察机关，请按照管理权限选择纪检监察机关（第二十二条第二款）。");
            case ASSIGN ->
                organ.inside() ? againstOrgan(bureau, organ) : name(organ) + "没有接入本系统，其办理结果由转送单位登记并催问，不能交办；去向请选择转送。";
            default -> againstOrgan(bureau, organ);
        };
    }

    private @Nullable String againstBureau(String bureau, Organ organ) {
        if (organ.kind() != Kind.BUREAU) {
            return name(organ) + "不是信访部门，去向请选择转送或者交办有权处理的机关、单位。";
        }
        return organ.inside() && levels.isOfLowerLevel(organ.code(), bureau)
                ? null
                : name(organ) + "不是接入本系统的下级信访部门，不能转送（第二十二条第一款）。";
    }

    private @Nullable String againstKind(Kind kind, String bureau, Organ organ, String sentence) {
        if (organ.kind() != kind) {
            return name(organ) + sentence;
        }
        // courts and the like may stand in no government's tree
        return organ.parent() == null ? null : againstLevel(bureau, organ);
    }

    private @Nullable String againstOrgan(String bureau, Organ organ) {
        if (organ.kind() == Kind.BUREAU) {
            return name(organ) + "是信访部门，请选择有权处理的机关、单位；转下级信访部门的，去向请选择“" + Direction.LOWER_BUREAU.label() + "”。";
        }
        if (levels.governmentOf(bureau).filter(organ.code()::equals).isPresent()) {
            return "需要" + name(organ) + "决定的，去向请选择“" + Direction.PROPOSE.label() + "”（第二十二条第一款）。";
        }
        return againstLevel(bureau, organ);
    }

    private @Nullable String againstLevel(String bureau, Organ organ) {
        boolean within = isBureau(bureau)
                ? levels.governmentOf(bureau)
                        .map(government -> levels.isBelow(organ.code(), government))
                        .orElse(true)
                : levels.isBelow(organ.code(), bureau) || levels.isOfLowerLevel(organ.code(), bureau);
        if (within) {
            return null;
        }
        return isBureau(bureau)
                ? name(organ) + "不是本级或者下级机关、单位，不能转送（第二十二条第一款）。"
                : name(organ) + "不是本系统的下级机关、单位，不能转送、交办（第二十三条第一款）；不属于本单位、本系统的，请告知信访人向有权处理的机关、单位提出。";
    }

    private boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Kind.BUREAU)
                .isPresent();
    }

    private static String name(Organ organ) {
        return "“" + organ.name() + "”";
    }
}
