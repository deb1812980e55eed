package org.huiyin.process.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Progress;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.worklist.Comments;
import org.huiyin.registry.Register;
import org.huiyin.routing.Routing;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 归档信访事项, when the petitioner's window of art. 35 has closed. */
@Component
class ArchivePetition implements OfficerTask {

    private static final Field<Boolean> COMPLETE =
            Field.yesNo("complete", "材料齐全").mandatory();
    private static final Field<String> REMARKS = Field.text("remarks", "归档说明").atMost(2_000);

    private final Openings openings;
    private final Routing routing;
    private final HandlingRecords handlings;
    private final Organization organization;
    private final Register register;
    private final Comments comments;
    private final Recorded recorded;
    private final Clock clock;

    ArchivePetition(
            Openings openings,
            Routing routing,
            HandlingRecords handlings,
            Organization organization,
            Register register,
            Comments comments,
            Recorded recorded,
            Clock clock) {
        this.openings = openings;
        this.routing = routing;
        this.handlings = handlings;
        this.organization = organization;
        this.register = register;
        this.comments = comments;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    public String key() {
        return PetitionProcess.ARCHIVE_PETITION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(COMPLETE, REMARKS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String organ = routing.sortingOf(task.petition()).orElseThrow().organ();
        Progress progress = handlings.of(new Matter(task.petition(), organ)).orElseThrow();
        return openings.of(task)
                .show("organ", organization.nameOf(organ))
                .show("opinion", progress.opinionNumber())
                .show("outcome", progress.latestDraft().opinion().conclusion().label())
                .show("served", progress.servedOn())
                .due("window", Duty.REQUEST_REVIEW, organ)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        if (!answers.get(COMPLETE)) {
            return Completion.refused("材料不齐全的不能归档，请补齐后再办（第二十一条）。");
        }
        LocalDate today = LocalDate.now(clock);
        register.archived(task.petition(), today);
        recorded.that(Fact.of(task.petition(), "ARCHIVED").with("on", today));
        answers.find(REMARKS).ifPresent(text -> comments.add(task.petition(), task.task(), text));
        return Completion.done();
    }
}
