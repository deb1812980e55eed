package org.huiyin.process.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.Matter;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Routing;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 甄别并确定去向 (art. 22). Inside the installation the organ receives what it is sent at once. */
@Component
class SortPetition implements OfficerTask {

    private static final Field<String> RESPONSIBLE_ORGAN =
            Field.line("responsibleOrgan", "责任单位").mandatory();
    private static final Field<String> REASONS = Field.text("reasons", "转送理由").mandatory();

    private final Openings openings;
    private final Routing routing;
    private final Acceptance acceptance;
    private final Clock clock;

    SortPetition(Openings openings, Routing routing, Acceptance acceptance, Clock clock) {
        this.openings = openings;
        this.routing = routing;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    @Override
    public String key() {
        return PetitionProcess.SORT_PETITION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RESPONSIBLE_ORGAN, REASONS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String bureau = task.post().organ();
        var organs = new LinkedHashMap<String, String>();
        routing.targets(task.petition(), bureau).forEach(organ -> organs.put(organ.code(), organ.name()));
        return openings.of(task)
                .facts()
                .received()
                .due(Duty.SORT, bureau)
                .choices("organs", organs)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String organ = answers.get(RESPONSIBLE_ORGAN);
        var outcome = routing.transfer(task.petition(), task.post().organ(), organ, answers.get(REASONS));
        if (!outcome.refusals().isEmpty()) {
            return Completion.unless(outcome.refusals());
        }
        acceptance.received(new Matter(task.petition(), organ), LocalDate.now(clock));
        return Completion.done(PetitionProcess.RESPONSIBLE_ORGAN.with(organ));
    }
}
