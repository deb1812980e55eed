package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private final Acts acts;
    private final ConferenceRecords records;
    private final Petitions petitions;
    private final Organization organization;
    private final Clock clock;

    Conferences(Acts acts, ConferenceRecords records, Petitions petitions, Organization organization, Clock clock) {
        this.acts = acts;
        this.records = records;
        this.petitions = petitions;
        this.organization = organization;
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
        acts.record(
                petition,
                bureau(petition, matter),
                new ConferenceMinutesExamined(today(), matter, held.act().meeting(), returned));
        return List.of();
    }

    private String bureau(String petition, String matter) {
        return acts.heir(petition, records.matter(petition, matter).act().bureau());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
