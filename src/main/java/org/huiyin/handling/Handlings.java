package org.huiyin.handling;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Handlings extends JpaRepository<Handling, Matter> {

    List<Handling> findByMatterPetition(String petition);

    default Handling of(Matter matter) {
        return findById(matter).orElseThrow(() -> new IllegalStateException("Never received: " + matter));
    }
}
