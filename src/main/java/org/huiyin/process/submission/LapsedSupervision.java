package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.process.Field;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.Supervisions;

/** The wait for somebody who is late in a supervision of the bureau. */
abstract class LapsedSupervision extends LapsedWait {

    private final SupervisionChoices choices;
    private final Supervisions supervisions;
    private final Acts acts;

    LapsedSupervision(SupervisionChoices choices, Supervisions supervisions, Acts acts) {
        super(Field.line("supervision", "督办"));
        this.choices = choices;
        this.supervisions = supervisions;
        this.acts = acts;
    }

    /** The supervision with who is late in it and since when; empty where nobody is. */
    abstract Optional<String> late(String petition, SupervisionMatter matter);

    @Override
    public Optional<String> organ(String petition) {
        return choices.bureau(petition);
    }

    @Override
    Map<String, String> late(At at) {
        var late = new LinkedHashMap<String, String>();
        supervisions.of(at.petition()).stream()
                .filter(matter -> acts.heir(at.petition(), matter.bureau()).equals(at.organ()))
                .forEach(matter -> late(at.petition(), matter).ifPresent(said -> late.put(matter.supervision(), said)));
        return late;
    }
}
