package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
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

    private static final String NOT_OF_ACCUSATIONS = "检举控告不提请联席会议研究：联席会议有多个单位参加，会使检举控告人的情况泄露（第三十条第三款）。"
            + "责任单位超期、敷衍办理的，请继续督办，或者请其上级党委、政府和上级主管部门责令改正；涉嫌违纪违法的，转送有权处理的机关。";
    private static final String ACCUSED_SINCE = "本件已是检举控告，或者所定单位已被检举控告，下达会议决定会使其知悉检举控告情况（第三十条第三款）。"
            + "请退回，由联席会议秘书重新登记：不写对该单位的决定；是检举控告的，会议结果选择“听取情况，不采取措施”。";

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
        return accusation ? Optional.of(NOT_OF_ACCUSATIONS) : Optional.empty();
    }

    /**
     * Puts the matter down.
     *
     * @param by code of the organ that brings it
     * @param supervision id of the supervision it comes from, or null
     * @return its id
     */
    public String submit(
            String petition,
            String by,
            String bureau,
            ConferenceCause cause,
            String question,
            @Nullable String supervision) {
        String matter = "议题" + (records.matters(petition).size() + 1);
        acts.record(
                petition,
                by,
                new ConferenceMatterSubmitted(
                        today(), matter, bureau, organization.nameOf(bureau), cause, question, supervision));
        return matter;
    }

    public List<String> plan(String petition, String matter, String chair, LocalDate meetingOn, String members) {
        var accusation = against(petition);
        if (accusation.isPresent()) {
            return List.of(accusation.get() + "请选择“不列入议程”并填写理由。");
        }
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

    /** @param returned why the minutes go back, or null where they are signed */
    public List<String> examine(String petition, String matter, String officer, @Nullable String returned) {
        var held = records.held(petition, matter).orElseThrow();
        if (held.officer().equals(officer)) {
            return List.of("登记会议情况的人员不能签发纪要，请由本单位其他负责人办理。");
        }
        if (returned == null && tellsTheAccused(petition, matter)) {
            return List.of(ACCUSED_SINCE);
        }
        acts.record(
                petition,
                bureau(petition, matter),
                new ConferenceMinutesExamined(today(), matter, held.act().meeting(), returned));
        return List.of();
    }

    /** What was decided before the petition turned out to be an accusation leaves with the minutes (art. 30). */
    private boolean tellsTheAccused(String petition, String matter) {
        var decided = records.decided(petition, matter);
        var barred = wall.barredOrgans(petition);
        return !decided.isEmpty()
                && (against(petition).isPresent() || decided.stream().anyMatch(each -> barred.contains(each.organ())));
    }

    private String bureau(String petition, String matter) {
        return acts.heir(petition, records.matter(petition, matter).act().bureau());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
