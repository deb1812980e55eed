package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The writing side of the joint conference up to the minutes: what was put before it and what the people there said.
 * Methods return the sentences that stand against it, in Chinese; where there are any, nothing was written.
 */
@Service
@Transactional
public class Conferences {

    private final Acts acts;
    private final ConferenceRecords records;
    private final Petitions petitions;
    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    Conferences(
            Acts acts,
            ConferenceRecords records,
            Petitions petitions,
            Organization organization,
            Wall wall,
            Clock clock) {
        this.acts = acts;
        this.records = records;
        this.petitions = petitions;
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    /** The sentence against bringing anything of the petition before a conference; empty where nothing stands against it. */
    @Transactional(readOnly = true)
    public Optional<String> against(String petition) {
        boolean accusation = petitions.facts(petition).orElseThrow().purpose() == Purpose.ACCUSATION;
        return accusation ? Optional.of("检举控告由有权处理的机关依规依纪依法接收、受理、办理，不提请联席会议研究，以免泄露检举控告人的情况（第三十条）。") : Optional.empty();
    }

    /**
     * Puts the matter down.
     *
     * @param by code of the organ that brings it
     * @return its id
     */
    public String submit(String petition, String by, String bureau, ConferenceCause cause, String question) {
        String matter = "议题" + (records.matters(petition).size() + 1);
        acts.record(
                petition,
                by,
                new ConferenceMatterSubmitted(today(), matter, bureau, organization.nameOf(bureau), cause, question));
        return matter;
    }

    public List<String> plan(String petition, String matter, String chair, LocalDate meetingOn, String members) {
        if (meetingOn.isBefore(today())) {
            return List.of("“会议日期”不能早于今天 " + today() + "，请核对；已经召开的，填写今天，再登记会议情况。");
        }
        acts.record(
                petition, bureau(petition, matter), new ConferencePlanned(today(), matter, meetingOn, chair, members));
        return List.of();
    }

    public void decline(String petition, String matter, String chair, String reason) {
        acts.record(petition, bureau(petition, matter), new ConferenceDeclined(today(), matter, chair, reason));
    }

    public List<String> held(
            String petition,
            String matter,
            LocalDate on,
            String chair,
            String present,
            String minutes,
            MeetingOutcome outcome) {
        LocalDate submitted = records.matter(petition, matter).act().on();
        if (on.isBefore(submitted) || on.isAfter(today())) {
            return List.of("“会议日期”应当在提请日期 " + submitted + " 和今天之间，请核对。");
        }
        int meeting =
                records.held(petition, matter).map(done -> done.act().meeting()).orElse(0) + 1;
        acts.record(
                petition,
                bureau(petition, matter),
                new ConferenceHeld(on, matter, meeting, chair, present, minutes, outcome));
        return List.of();
    }

    /** Organs of which the conference may decide something in the petition: name by code, in the order of the tree. */
    @Transactional(readOnly = true)
    public Map<String, String> organs(String petition) {
        Set<String> barred = wall.barredOrgans(petition);
        var names = new TreeMap<String, String>();
        organization.organsOn(today()).stream()
                .filter(organ -> !barred.contains(organ.code()))
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
        List<String> against = against(petition, decided, measure, organ, lastDay);
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
            List<ConferenceDecided> decided,
            ConferenceMeasure measure,
            String organ,
            @Nullable LocalDate lastDay) {
        var against = new ArrayList<String>();
        if (!organs(petition).containsKey(organ)) {
            against.add("“责任单位”请从所列单位中选择；被检举控告或者已经撤销的单位不在其中。");
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

    /** @param returned why the minutes go back, or null where they are signed */
    public List<String> examine(String petition, String matter, String officer, @Nullable String returned) {
        var held = records.held(petition, matter).orElseThrow();
        if (held.officer().equals(officer)) {
            return List.of("登记会议情况的人员不能签发纪要，请由本单位其他负责人办理。");
        }
        acts.record(
                petition,
                bureau(petition, matter),
                new ConferenceMinutesExamined(today(), matter, held.act().meeting(), returned));
        return List.of();
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
