package org.huiyin.process.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.process.engine.Instances;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.ConferenceBureaus;
import org.huiyin.supervision.ConferenceCause;
import org.huiyin.supervision.Conferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings matters before the joint conference (arts 7, 24, 39). Everything in the caller's transaction. */
@Component
public class ConferenceMatters {

    private final Conferences conferences;
    private final ConferenceBureaus bureaus;
    private final Ledger ledger;
    private final Instances instances;
    private final Clock clock;

    ConferenceMatters(
            Conferences conferences, ConferenceBureaus bureaus, Ledger ledger, Instances instances, Clock clock) {
        this.conferences = conferences;
        this.bureaus = bureaus;
        this.ledger = ledger;
        this.instances = instances;
        this.clock = clock;
    }

    /** Bureaus before whose conference the petition may come, the nearest first. */
    public List<Organ> bureaus(String petition) {
        return bureaus.of(petition);
    }

    /** The sentence against bringing anything of the petition before a conference now; empty where nothing does. */
    public String against(String petition) {
        return conferences
                .against(petition)
                .orElseGet(() -> bureaus(petition).isEmpty() ? "本级和上级信访部门都没有在岗的联席会议秘书，请先由系统管理员设置岗位人员，再提请联席会议研究。" : "");
    }

    /**
     * Puts the matter down and starts its process.
     *
     * @param by code of the organ that brings it
     * @param bureau code of one of {@link #bureaus}
     * @param question what the conference is asked to study; no names of petitioners, for organs elsewhere read it
     * @return sentences in Chinese that stand against it; then nothing was written
     */
    public List<String> submit(String petition, String by, String bureau, ConferenceCause cause, String question) {
        return submit(petition, by, bureau, cause, question, null);
    }

    /** The same of a supervision without effect. */
    List<String> submit(
            String petition,
            String by,
            String bureau,
            ConferenceCause cause,
            String question,
            @Nullable String supervision) {
        String against = against(petition);
        if (!against.isEmpty()) {
            return List.of(against);
        }
        if (bureaus(petition).stream().noneMatch(each -> each.code().equals(bureau))) {
            return List.of("“提请的联席会议”请从所列各项中选择。");
        }
        String matter = conferences.submit(petition, by, bureau, cause, question, supervision);
        ledger.start(new Ledger.Clock(petition, Duty.CONFERENCE_TRACK, bureau, matter), LocalDate.now(clock));
        var variables = new HashMap<String, Object>();
        variables.putAll(ConferenceProcess.BUREAU.with(bureau));
        variables.putAll(ConferenceProcess.MATTER.with(matter));
        instances.start(ConferenceProcess.KEY, petition, variables);
        return List.of();
    }
}
