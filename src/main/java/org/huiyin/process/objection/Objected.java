package org.huiyin.process.objection;

import org.huiyin.handling.ObjectionRaised;
import org.huiyin.handling.Objections;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** Opens the forms about an objection: who objected, why, whom it names, how often the petition came back. */
@Component
class Objected {

    private final Openings openings;
    private final Objections objections;
    private final Organization organization;

    Objected(Openings openings, Objections objections, Organization organization) {
        this.openings = openings;
        this.objections = objections;
        this.organization = organization;
    }

    Opening of(TaskAt task) {
        Acts.Done<ObjectionRaised> pending = objections.pending(task.petition());
        int handBacks = objections.handBacks(task.petition());
        return openings.of(task)
                .facts()
                .show("objector", organization.nameOf(pending.organ()))
                .show("kind", pending.act().disputed() ? "受理争议（第二十四条）" : "异议（第二十三条第三款）")
                .show("objected", pending.act().on())
                .show("objection", pending.act().reasons())
                .show("proposed", pending.act().proposedName())
                .show("handBacks", handBacks == 0 ? "没有退回过" : "已被退回 " + handBacks + " 次");
    }
}
