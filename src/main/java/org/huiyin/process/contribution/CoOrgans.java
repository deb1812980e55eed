package org.huiyin.process.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.access.Wall;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;

/** Who can be asked to contribute, and why another cannot. */
@Component
class CoOrgans {

    private static final Set<Organ.Kind> NONE = Set.of(Organ.Kind.BUREAU, Organ.Kind.GOVERNMENT);

    private final Organization organization;
    private final HandlingRecords handlings;
    private final Wall wall;

    CoOrgans(Organization organization, HandlingRecords handlings, Wall wall) {
        this.organization = organization;
        this.handlings = handlings;
        this.wall = wall;
    }

    List<Organ> of(String petition, LocalDate today) {
        Set<String> barred = wall.barredOrgans(petition);
        return organization.organsOn(today).stream()
                .filter(organ -> organ.inside() && !NONE.contains(organ.kind()))
                .filter(organ -> !barred.contains(organ.code()))
                .toList();
    }

    List<String> refusals(String petition, String lead, String coOrgan, LocalDate today) {
        Organ organ = organization.organ(coOrgan).orElse(null);
        if (organ == null) {
            return List.of("没有代码为“" + coOrgan + "”的机关、单位，请从列表中选择协办单位。");
        }
        var refusals = new ArrayList<String>();
        String name = organ.name();
        when(refusals, coOrgan.equals(lead), "主办单位不能同时是协办单位，请选择其他机关、单位。");
        when(refusals, !organ.existsOn(today), name + "现在不存在，请选择继续行使其职权的机关、单位（第二十四条第二款）。");
        when(refusals, !organ.inside(), name + "没有接入本系统，不能在系统内协办；请由主办单位去函征求意见。");
        when(refusals, NONE.contains(organ.kind()), name + "是党委政府或者信访部门，请选择有关职能部门、单位协办。");
        when(refusals, wall.barredOrgans(petition).contains(coOrgan), name + "是被检举控告的单位，不得协办（第三十条第三款）。");
        boolean issued = handlings.of(petition).stream().anyMatch(progress -> progress.issued() != null);
        when(refusals, issued, "处理意见书已经印发，不能再确定协办单位。");
        return refusals;
    }

    private static void when(List<String> refusals, boolean wrong, String sentence) {
        if (wrong) {
            refusals.add(sentence);
        }
    }
}
