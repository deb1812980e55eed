package org.huiyin.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ladder of a draft: legal check, leader, and the chief in grave matters. Any rung may return it for rework. Nobody
 * decides on what they drafted, and nobody stands on both rungs that decide. A refusal changes nothing.
 */
@Service
@Transactional
public class Ladder {

    private final Handlings handlings;
    private final Acts acts;
    private final Organization organization;
    private final Clock clock;

    Ladder(Handlings handlings, Acts acts, Organization organization, Clock clock) {
        this.handlings = handlings;
        this.acts = acts;
        this.organization = organization;
        this.clock = clock;
    }

    /** The draft is lawful and goes on to the leader. */
    public Outcome lawful(Matter matter, String officer) {
        return passed(matter, Rung.LEGAL, officer, false);
    }

    /** The leader agrees and lays the draft before the chief. */
    public Outcome forwarded(Matter matter, String officer) {
        if (organization
                .holding(new Post(matter.organ(), Role.CHIEF), LocalDate.now(clock))
                .isEmpty()) {
            return refused("本单位没有在岗的主要负责人，不能报其签发；请由系统管理员设置“主要负责人”岗位后再办。");
        }
        return passed(matter, Rung.LEADER, officer, false);
    }

    /** The last rung agrees: the draft may be issued. */
    public Outcome approved(Matter matter, Rung rung, String officer) {
        return passed(matter, rung, officer, true);
    }

    /** Sends the latest draft back for rework. */
    public Outcome returned(Matter matter, Rung rung, String officer, String reason) {
        Handling handling = handlings.of(matter);
        handling.decideDraft(officer, clock.instant(), reason);
        record(matter, new DraftExamined(LocalDate.now(clock), rung, handling.draftCount(), false, reason));
        return new Outcome.Done();
    }

    /** What the rungs said to the organ's latest draft, in order. */
    @Transactional(readOnly = true)
    public List<Acts.Done<DraftExamined>> examined(Matter matter) {
        Handling handling = handlings.of(matter);
        int draft = handling.draftCount();
        Instant draftedAt = handling.latestDraft().draftedAt();
        return acts.all(matter.petition(), matter.organ(), DraftExamined.class).stream()
                .filter(done -> done.act().draft() == draft && !done.at().isBefore(draftedAt))
                .toList();
    }

    private Outcome passed(Matter matter, Rung rung, String officer, boolean last) {
        Handling handling = handlings.of(matter);
        if (handling.latestDraft().draftedBy().equals(officer)) {
            return refused(rung == Rung.LEGAL ? "起草人不能审核自己起草的处理意见，请由本单位其他法制审核员审核。" : "起草人不能审批自己起草的处理意见，请由本单位其他负责人审批。");
        }
        if (rung == Rung.CHIEF && approvedBy(matter, officer)) {
            return refused("已经审批的人员不能再签发同一处理意见，请由本单位其他主要负责人签发，或者退回修改后由其他负责人审批。");
        }
        if (last) {
            handling.decideDraft(officer, clock.instant(), null);
        }
        record(matter, new DraftExamined(LocalDate.now(clock), rung, handling.draftCount(), last, null));
        return new Outcome.Done();
    }

    private boolean approvedBy(Matter matter, String officer) {
        return examined(matter).stream()
                .anyMatch(done ->
                        done.act().rung() == Rung.LEADER && done.officer().equals(officer));
    }

    private void record(Matter matter, DraftExamined examined) {
        acts.record(matter.petition(), matter.organ(), examined);
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(List.of(sentence));
    }
}
