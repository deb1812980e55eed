package org.huiyin.process.urgentdelivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.Instances;
import org.huiyin.supervision.UrgentDelivered;
import org.huiyin.supervision.UrgentDesk;
import org.springframework.stereotype.Component;

/** Brings a report to one recipient, by a process of its own, in the caller's transaction. */
@Component
public class UrgentDeliveries {

    private final UrgentClocks clocks;
    private final Notices notices;
    private final Instances instances;
    private final Clock clock;

    UrgentDeliveries(UrgentClocks clocks, Notices notices, Instances instances, Clock clock) {
        this.clocks = clocks;
        this.notices = notices;
        this.instances = instances;
        this.clock = clock;
    }

    /** Inside the installation it has arrived with this; outside the reporter owes the sending. */
    public void begin(String petition, String reporter, UrgentDelivered delivered) {
        String organ = delivered.to().organ();
        if (organ == null || delivered.desk() == UrgentDesk.OUTSIDE) {
            clocks.start(petition, reporter, delivered.delivery(), LocalDate.now(clock));
            start(petition, reporter, reporter, delivered);
        } else {
            tell(petition, organ, delivered);
            start(petition, reporter, organ, delivered);
        }
    }

    private void start(String petition, String reporter, String recipient, UrgentDelivered delivered) {
        var variables = new HashMap<String, Object>();
        variables.putAll(DeliveryProcess.REPORTER.with(reporter));
        variables.putAll(DeliveryProcess.RECIPIENT.with(recipient));
        variables.putAll(DeliveryProcess.DELIVERY.with(delivered.delivery()));
        variables.putAll(DeliveryProcess.DESK.with(delivered.desk()));
        instances.start(DeliveryProcess.KEY, petition, variables);
    }

    private void tell(String petition, String organ, UrgentDelivered delivered) {
        notices.tell(
                "URGENT " + petition + " " + delivered.delivery(),
                petition,
                "收到重大紧急信访信息（" + delivered.stage().label() + "），请立即签收、阅处（第二十五条）。",
                List.of(new Post(organ, delivered.desk().role()), new Post(organ, Role.LEADER)));
    }
}
