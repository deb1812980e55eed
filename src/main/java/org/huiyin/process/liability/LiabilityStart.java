package org.huiyin.process.liability;

import java.util.HashMap;
import org.huiyin.process.engine.Instances;
import org.huiyin.supervision.LiabilityFindings;
import org.huiyin.supervision.LiabilityFindings.Allegation;
import org.huiyin.supervision.LiabilityFindings.Proposed;
import org.springframework.stereotype.Component;

/** Brings an alleged liability fact before the heads of the bureau. */
@Component
public class LiabilityStart {

    private final LiabilityFindings findings;
    private final Instances instances;

    LiabilityStart(LiabilityFindings findings, Instances instances) {
        this.findings = findings;
        this.instances = instances;
    }

    /**
     * Puts the allegation down and starts its process, in the caller's transaction; nothing where it is refused.
     *
     * @param bureau code of the bureau that is to find it
     * @param by id of who alleges it
     */
    public Proposed begin(String petition, String bureau, String by, Allegation allegation) {
        Proposed proposed = findings.propose(petition, bureau, by, allegation);
        String id = proposed.finding();
        if (id != null) {
            var variables = new HashMap<>(LiabilityProcess.FINDING.with(id));
            variables.putAll(LiabilityProcess.BUREAU.with(bureau));
            variables.putAll(LiabilityProcess.DECIDER.with(bureau));
            variables.putAll(LiabilityProcess.HELD.with(allegation.organ()));
            instances.start(LiabilityProcess.KEY, petition, variables);
        }
        return proposed;
    }
}
