package org.huiyin.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * To whom a bureau may transfer: organs of its own level and below in its territory (art. 22). The matters that the
 * bureau's own government must decide, and lower bureaus that sort for themselves, are other directions.
 */
@Component
class Reach {

    private final Organization organization;

    Reach(Organization organization) {
        this.organization = organization;
    }

    List<Organ> of(String bureau, LocalDate day) {
        return organization.organsOn(day).stream()
                .filter(organ -> refusal(bureau, organ, day).isEmpty())
                .toList();
    }

    /** Why the organ cannot be the responsible one; empty where it can. */
    Optional<String> refusal(String bureau, String organ, LocalDate day) {
        return organization
                .organ(organ)
                .map(known -> refusal(bureau, known, day))
                .orElseGet(() -> Optional.of("没有代码为“" + organ + "”的机关、单位，请从列表中选择责任单位。"));
    }

    private Optional<String> refusal(String bureau, Organ organ, LocalDate day) {
        String name = "“" + organ.name() + "”";
        if (organ.code().equals(bureau)) {
            return Optional.of("信访部门不能把信访事项转送给自己，请选择有权处理的机关、单位（第二十二条）。");
        }
        if (!organ.existsOn(day)) {
            return Optional.of(name + "现在不存在，请选择继续行使其职权的机关、单位（第二十四条第二款）。");
        }
        if (!organ.inside()) {
            return Optional.of(name + "没有接入本系统，本版本不能向其转送，请选择列表中的机关、单位。");
        }
        if (organ.kind() == Organ.Kind.BUREAU) {
            return Optional.of(name + "是信访部门；转送下级信访部门的环节本版本尚未开通，请选择有权处理的机关、单位。");
        }
        return territory(bureau, organ, name);
    }

    private Optional<String> territory(String bureau, Organ organ, String name) {
        String government = organization.organ(bureau).map(Organ::parent).orElse(null);
        if (organ.code().equals(government)) {
            return Optional.of("提请" + name + "决定的环节本版本尚未开通，请选择有权处理的机关、单位（第二十二条第一款）。");
        }
        return government == null || isBelow(organ, government)
                ? Optional.empty()
                : Optional.of(name + "不是本级或者下级机关、单位，不能转送（第二十二条第一款）。");
    }

    private boolean isBelow(Organ organ, String government) {
        @Nullable String parent = organ.parent();
        while (parent != null && !parent.equals(government)) {
            parent = organization.organ(parent).map(Organ::parent).orElse(null);
        }
        return parent != null;
    }
}
