package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a joint conference decided (art. 39), by organ and measure: put down with its minutes, sent out once they are
 * signed. Methods return the sentences that stand against it, in Chinese; where there are any, nothing was written.
 */
@Service
@Transactional
public class ConferenceDecisions {

    private final Acts acts;
    private final ConferenceRecords records;
    private final Organization organization;
    private final SupervisionArea area;
    private final Wall wall;
    private final Clock clock;

    ConferenceDecisions(
            Acts acts,
            ConferenceRecords records,
            Organization organization,
            SupervisionArea area,
            Wall wall,
            Clock clock) {
        this.acts = acts;
        this.records = records;
        this.organization = organization;
        this.area = area;
        this.wall = wall;
        this.clock = clock;
    }

    /**
     * Organs of which the conference may decide something in the petition, those of its own level and below: name by code,
     * in the order of the tree.
     */
    @Transactional(readOnly = true)
    public Map<String, String> organs(String petition, String matter) {
        String bureau = bureau(petition, matter);
        Set<String> barred = wall.barredOrgans(petition);
        var names = new TreeMap<String, String>();
        organization.organsOn(today()).stream()
                .filter(organ -> area.answersTo(bureau, organ.code()) && !barred.contains(organ.code()))
                .forEach(organ -> names.put(organ.code(), organ.name() + (organ.inside() ? "" : "（未接入本系统）")));
        return names;
    }

    public List<String> decide(
            String petition,
            String matter,
            ConferenceMeasure measure,
            String organ,
            @Nullable LocalDate lastDay,
            String demand) {
        List<ConferenceDecided> decided = records.decided(petition, matter);
        List<String> against = against(petition, matter, decided, measure, organ, lastDay);
        if (against.isEmpty()) {
            int meeting = records.held(petition, matter).orElseThrow().act().meeting();
            String id = matter + "-" + (decided.size() + 1);
            acts.record(
                    petition,
                    bureau(petition, matter),
                    new ConferenceDecided(
                            today(), matter, meeting, id, measure, organ, organization.nameOf(organ), lastDay, demand));
        }
        return against;
    }

    private List<String> against(
            String petition,
            String matter,
            List<ConferenceDecided> decided,
            ConferenceMeasure measure,
            String organ,
            @Nullable LocalDate lastDay) {
        var against = new ArrayList<String>();
        if (!organs(petition, matter).containsKey(organ)) {
            against.add("“责任单位”请从所列单位中选择；上级机关、单位，被检举控告或者已经撤销的单位不在其中。");
        }
        if (measure.dated() && lastDay == null) {
            against.add(measure.label() + "应当写明“落实最后一日”，以便跟踪落实（第三十九条第三款）。");
        }
        if (lastDay != null && !lastDay.isAfter(today())) {
            against.add("“落实最后一日”应当在今天 " + today() + " 之后，请核对。");
        }
        if (decided.stream().anyMatch(each -> each.organ().equals(organ) && each.measure() == measure)) {
            against.add("本次会议已经对该单位登记了" + measure.label() + "，请勿重复；要求有多项的，写在同一项决定中。");
        }
        return against;
    }

    /** Sends the signed decisions out; what is to be followed up and what is not. */
    public List<ConferenceDecisionIssued> issue(String petition, String matter) {
        String bureau = bureau(petition, matter);
        var issued = new ArrayList<ConferenceDecisionIssued>();
        for (ConferenceDecided each : records.decided(petition, matter)) {
            var act = new ConferenceDecisionIssued(
                    today(),
                    matter,
                    each.decision(),
                    each.measure(),
                    each.organ(),
                    each.organName(),
                    reports(each.organ()) ? each.organ() : bureau,
                    each.lastDay(),
                    each.demand());
            acts.record(petition, bureau, act);
            issued.add(act);
        }
        return issued;
    }

    /** Whether the organ can be given the task; for all others the conference's office puts down what they say. */
    private boolean reports(String organ) {
        return organization.organ(organ).filter(Organ::inside).isPresent()
                && !organization.holding(new Post(organ, Role.HANDLER), today()).isEmpty();
    }

    private String bureau(String petition, String matter) {
        return acts.heir(petition, records.matter(petition, matter).act().bureau());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
