package org.huiyin.process.accusation;

import java.util.List;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Whom a petition accuses, as forms show it: organs by name, persons masked. */
@Component
class Accused {

    private final Petitions petitions;

    Accused(Petitions petitions) {
        this.petitions = petitions;
    }

    String in(String petition) {
        List<String> names = petitions.facts(petition).orElseThrow().complainedOf();
        return names.isEmpty() ? "登记时未写明" : String.join("、", names);
    }
}
