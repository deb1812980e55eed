package org.huiyin.process.supervision;

import java.util.HashMap;
import java.util.Optional;
import org.huiyin.process.engine.Instances;
import org.huiyin.supervision.SupervisingBureaus;
import org.huiyin.supervision.SupervisionProposal;
import org.huiyin.supervision.Supervisions;
import org.springframework.stereotype.Component;

/** Brings a proposal before the bureau. Everything in the caller's transaction. */
@Component
public class SupervisionStarts {

    private final Supervisions supervisions;
    private final SupervisingBureaus bureaus;
    private final Instances instances;

    SupervisionStarts(Supervisions supervisions, SupervisingBureaus bureaus, Instances instances) {
        this.supervisions = supervisions;
        this.bureaus = bureaus;
        this.instances = instances;
    }

    /** Id of the supervision it opened; empty where it joined an open one. */
    public Optional<String> propose(SupervisionProposal proposal) {
        Optional<String> opened = supervisions.propose(proposal);
        opened.ifPresent(id -> {
            var variables = new HashMap<String, Object>();
            variables.putAll(SupervisionProcess.SUPERVISION.with(id));
            variables.putAll(SupervisionProcess.BUREAU.with(proposal.bureau()));
            variables.putAll(SupervisionProcess.SUPERVISED.with(proposal.organ()));
            bureaus.superior(proposal.petition(), proposal.organ())
                    .ifPresent(superior -> variables.putAll(SupervisionProcess.SUPERIOR.with(superior)));
            instances.start(SupervisionProcess.KEY, proposal.petition(), variables);
        });
        return opened;
    }

    /** Goes on without the reply. */
    public void replyMissing(String petition, String supervision) {
        tell(petition, supervision, SupervisionProcess.REPLY_MISSING);
    }

    /** Goes on without the order of the organ above. */
    public void orderMissing(String petition, String supervision) {
        tell(petition, supervision, SupervisionProcess.ORDER_MISSING);
    }

    private void tell(String petition, String supervision, String message) {
        instances.tellWhere(petition, SupervisionProcess.SUPERVISION.name(), supervision, message);
    }
}
