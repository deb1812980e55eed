package org.huiyin.process.submission;

import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Successors;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.Succession;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Succeeded;
import org.springframework.stereotype.Component;

/** Moves everything of a petition from one organ to its successor: records, clocks with their last days, tasks. */
@Component
class Inheritance {

    private final Acts acts;
    private final Ledger ledger;
    private final HandlingRecords handlings;
    private final Successors successors;
    private final Succession succession;
    private final Organization organization;
    private final Notices notices;

    Inheritance(
            Acts acts,
            Ledger ledger,
            HandlingRecords handlings,
            Successors successors,
            Succession succession,
            Organization organization,
            Notices notices) {
        this.acts = acts;
        this.ledger = ledger;
        this.handlings = handlings;
        this.successors = successors;
        this.succession = succession;
        this.organization = organization;
        this.notices = notices;
    }

    Completion of(At at, String from, String to, String basis) {
        String petition = at.petition();
        if (handlings.of(new Matter(petition, to)).isPresent()) {
            return Completion.refused(organization.nameOf(to) + "已经办理过本件，不能再承继。请由信访部门重新甄别。");
        }
        acts.record(
                petition,
                at.organ(),
                new Succeeded(at.today(), from, organization.nameOf(from), to, organization.nameOf(to), basis));
        successors.pass(petition, from, to);
        ledger.of(petition).stream()
                .filter(face -> face.organ().equals(from) && face.doneOn() == null)
                .forEach(face -> clock(at, face, to));
        succession.succeed(petition, from, to);
        notices.tell(
                "SUCCEEDED " + petition + " " + from + " " + to,
                petition,
                "信访事项 " + petition + " 由" + organization.nameOf(from) + "移交你单位继续办理，期限不重新计算（第二十四条第二款）。",
                List.of(new Post(to, Role.HANDLER), new Post(to, Role.LEADER)));
        return Completion.done();
    }

    private void clock(At at, Face face, String to) {
        var heir = new Ledger.Clock(at.petition(), face.duty(), to);
        ledger.cancel(new Ledger.Clock(at.petition(), face.duty(), face.organ()), at.today());
        ledger.start(heir, face.started(), face.lastDay());
        // its timer has fired already where it is late, and fires once
        ledger.breach(heir);
    }
}
