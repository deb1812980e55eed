package org.huiyin.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of handling. */
@Service
@Transactional(readOnly = true)
public class HandlingRecords {

    private final Handlings handlings;

    HandlingRecords(Handlings handlings) {
        this.handlings = handlings;
    }

    /** Empty where the organ never received the petition. */
    public Optional<Progress> of(Matter matter) {
        return handlings.findById(matter).map(Handling::progress);
    }

    /** One entry for each organ that received the petition, in order of receipt. */
    public List<Progress> of(String petition) {
        return handlings.findByMatterPetitionOrderByReceivedOn(petition).stream()
                .map(Handling::progress)
                .toList();
    }
}
