package org.huiyin.process.submission;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.Matter;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Completion;
import org.huiyin.process.agreement.Performance;
import org.huiyin.registry.Ended;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/** Ends a petition by what its parties agreed, and has performance followed where something is still to be performed. */
@Component
public class EndedByAgreement {

    private final Petitions petitions;
    private final Termination termination;
    private final Performance performance;
    private final Organization organization;
    private final CurrentOfficer officer;
    private final Clock clock;

    EndedByAgreement(
            Petitions petitions,
            Termination termination,
            Performance performance,
            Organization organization,
            CurrentOfficer officer,
            Clock clock) {
        this.petitions = petitions;
        this.termination = termination;
        this.performance = performance;
        this.organization = organization;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param matter the petition with the organ that has it before it
     */
    public Completion end(Matter matter, Agreed agreed) {
        LocalDate today = LocalDate.now(clock);
        if (!agreed.performed() && nobodyFollows(matter, today)) {
            return Completion.refused(organization.nameOf(matter.organ())
                    + "没有在岗的承办人，协议没有人跟踪履行，不能登记；请由系统管理员为该单位设置“承办人”岗位，或者转送有权处理的单位后登记。");
        }
        var facts = petitions.facts(matter.petition()).orElseThrow();
        var at = new At(facts, matter.organ(), officer.id(), today);
        var ended = termination.end(at, new Ended(today, Ending.AGREEMENT, agreed.paper(), null));
        if (ended instanceof Completion.Done && !agreed.performed()) {
            performance.follow(matter, agreed);
        }
        return ended;
    }

    private boolean nobodyFollows(Matter matter, LocalDate today) {
        return organization
                .holding(new Post(matter.organ(), Role.HANDLER), today)
                .isEmpty();
    }
}
