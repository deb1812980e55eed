package org.huiyin.process.urgentdelivery;

import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.UrgentDelivered;
import org.huiyin.supervision.UrgentRecords;
import org.springframework.stereotype.Component;

/** What the forms of a report's way to one recipient open with. */
@Component
class DeliveryOpening {

    private final Openings openings;
    private final TaskValues values;
    private final UrgentRecords records;
    private final Petitions petitions;
    private final Organization organization;

    DeliveryOpening(
            Openings openings,
            TaskValues values,
            UrgentRecords records,
            Petitions petitions,
            Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.petitions = petitions;
        this.organization = organization;
    }

    /** Id of the delivery that the task is about. */
    String delivery(TaskAt task) {
        return values.of(task, DeliveryProcess.DELIVERY);
    }

    Opening of(TaskAt task) {
        UrgentDelivered delivered = records.delivery(task.petition(), delivery(task));
        var drafted = records.drafted(task.petition(), delivered.report(), delivered.issue());
        return opening(task)
                .show("reporter", organization.nameOf(drafted.organ()))
                .show("recipient", delivered.to().name())
                .show("stage", delivered.stage().label())
                .show("left", delivered.on())
                .show("situation", drafted.act().situation())
                .show("measures", drafted.act().measures());
    }

    /** Whoever is told of something urgent in an accusation learns no more of it than they are told (art. 30). */
    private Opening opening(TaskAt task) {
        Opening opening = openings.of(task);
        boolean accusation = petitions
                .facts(task.petition())
                .filter(facts -> facts.purpose() == Purpose.ACCUSATION)
                .isPresent();
        return accusation ? opening.matterWithheld("签收、处置紧急信息不需要信访人的诉求，按照规定不予提供；需要的，与报告单位联系。") : opening;
    }
}
