package org.huiyin.handling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of handling. */
@Service
@Transactional(readOnly = true)
public class HandlingRecords {

    private final Handlings handlings;
    private final Acts acts;

    HandlingRecords(Handlings handlings, Acts acts) {
        this.handlings = handlings;
        this.acts = acts;
    }

    /** Empty where the organ never received the petition. */
    public Optional<Progress> of(Matter matter) {
        return handlings.findById(matter).map(Handling::progress);
    }

    /** One entry for each organ that received the petition, whoever it came to last at the end. */
    public List<Progress> of(String petition) {
        List<String> receipts = acts.all(petition, ReceivedByOrgan.class).stream()
                .map(done -> acts.heir(petition, done.organ()))
                .toList();
        return handlings.findByMatterPetition(petition).stream()
                .map(Handling::progress)
                .sorted(Comparator.comparing(
                        progress -> receipts.lastIndexOf(progress.matter().organ())))
                .toList();
    }
}
