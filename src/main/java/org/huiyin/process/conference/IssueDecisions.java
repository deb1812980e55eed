package org.huiyin.process.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.supervision.ConferenceDecisionIssued;
import org.huiyin.supervision.ConferenceDecisions;
import org.springframework.stereotype.Component;

/** 下达会议决定, in the transaction of the head who signed; each with a last day is tracked by itself. */
@Component
class IssueDecisions implements JavaDelegate {

    private final ConferenceDecisions decisions;
    private final DecisionTracks tracks;
    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    IssueDecisions(
            ConferenceDecisions decisions,
            DecisionTracks tracks,
            Notices notices,
            Organization organization,
            Clock clock) {
        this.decisions = decisions;
        this.tracks = tracks;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String bureau = ConferenceProcess.BUREAU.read(execution);
        for (ConferenceDecisionIssued issued : decisions.issue(petition, ConferenceProcess.MATTER.read(execution))) {
            tell(petition, issued);
            if (issued.lastDay() != null) {
                tracks.begin(petition, bureau, issued);
            }
        }
    }

    private void tell(String petition, ConferenceDecisionIssued issued) {
        if (organization.organ(issued.organ()).filter(Organ::inside).isPresent()) {
            notices.tell(
                    "CONFERENCE_DECISION " + petition + " " + issued.decision(),
                    petition,
                    "信访工作联席会议对信访事项 " + petition + " 作出决定（" + issued.measure().label() + "），要求见决定通知书。",
                    List.of(Role.LEADER, Role.HANDLER, Role.GOVERNMENT_OFFICE).stream()
                            .map(role -> new Post(issued.organ(), role))
                            .filter(post -> !organization
                                    .holding(post, LocalDate.now(clock))
                                    .isEmpty())
                            .toList());
        }
    }
}
