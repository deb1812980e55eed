package org.huiyin.process.urgentdelivery;

import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.supervision.UrgentDelivered;
import org.huiyin.supervision.UrgentRecords;
import org.springframework.stereotype.Component;

/** What the forms of a report's way to one recipient open with. */
@Component
class DeliveryOpening {

    private final Openings openings;
    private final TaskValues values;
    private final UrgentRecords records;
    private final Organization organization;

    DeliveryOpening(Openings openings, TaskValues values, UrgentRecords records, Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.organization = organization;
    }

    /** Id of the delivery that the task is about. */
    String delivery(TaskAt task) {
        return values.of(task, DeliveryProcess.DELIVERY);
    }

    Opening of(TaskAt task) {
        UrgentDelivered delivered = records.delivery(task.petition(), delivery(task));
        var drafted = records.drafted(task.petition(), delivered.report(), delivered.issue());
        return openings.of(task)
                .show("reporter", organization.nameOf(drafted.organ()))
                .show("recipient", delivered.to().name())
                .show("stage", delivered.stage().label())
                .show("left", delivered.on())
                .show("situation", drafted.act().situation())
                .show("measures", drafted.act().measures());
    }
}
