package org.huiyin.process.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.supervision.ConferenceWithoutMeasure;
import org.huiyin.supervision.SupervisionReturns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who brought a matter before the conference in vain, and proposes its supervision anew in that transaction. */
@Component
class ProposeOnConference {

    private final SupervisionReturns returns;
    private final SupervisionStarts starts;
    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    ProposeOnConference(
            SupervisionReturns returns,
            SupervisionStarts starts,
            Notices notices,
            Organization organization,
            Clock clock) {
        this.returns = returns;
        this.starts = starts;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    @EventListener
    void on(ConferenceWithoutMeasure without) {
        notices.tell(
                "CONFERENCE_WITHOUT_MEASURE " + without.petition() + " " + without.matter(),
                without.petition(),
                "信访事项 " + without.petition() + " 提请信访工作联席会议研究的" + without.matter() + "，没有作出决定，责任单位尚未改正的，请研究后续督办措施。",
                posts(without.by()));
        returns.proposal(without).ifPresent(starts::propose);
    }

    private List<Post> posts(String organ) {
        return Stream.of(Role.SUPERVISOR, Role.LEADER)
                .map(role -> new Post(organ, role))
                .filter(post ->
                        !organization.holding(post, LocalDate.now(clock)).isEmpty())
                .toList();
    }
}
