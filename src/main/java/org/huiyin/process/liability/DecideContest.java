package org.huiyin.process.liability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.LiabilityDecided.Decision;
import org.huiyin.supervision.LiabilityDecisions;
import org.huiyin.supervision.LiabilityDecisions.Verdict;
import org.huiyin.supervision.LiabilityGround;
import org.springframework.stereotype.Component;

/** 审核责任事实异议, by a head who neither alleged nor examined it, of the bureau or of the one above. */
@Component
class DecideContest implements OfficerTask {

    private static final Field<Decision> DECISION =
            Field.choice("decision", "审核结论", Decision.class, Decision::label).mandatory();
    private static final Field<String> GROUND = Field.line("ground", "变更后的责任情形");
    private static final Field<String> FACTS = Field.text("facts", "变更后认定的事实").atMost(4_000);
    private static final Field<String> REASON =
            Field.text("reason", "理由").atMost(2_000).mandatory();

    private final LiabilityOpening opening;
    private final LiabilityDecisions decisions;

    DecideContest(LiabilityOpening opening, LiabilityDecisions decisions) {
        this.opening = opening;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "UserTask_DecideContest";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, GROUND, FACTS, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var grounds = new LinkedHashMap<String, String>();
        Stream.of(LiabilityGround.values()).forEach(ground -> grounds.put(ground.name(), ground.named()));
        return opening.contested(task).choices("grounds", grounds).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Decision decision = answers.get(DECISION);
        boolean changed = decision == Decision.CHANGED;
        Optional<LiabilityGround> ground = answers.find(GROUND)
                .flatMap(name -> Stream.of(LiabilityGround.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst());
        if (answers.find(GROUND).isPresent() && ground.isEmpty()) {
            return Completion.refused("“变更后的责任情形”请从所列各项中选择。");
        }
        return Completion.unless(decisions.decided(
                task.petition(),
                opening.finding(task),
                task.officer(),
                task.post().organ(),
                opening.held(task),
                new Verdict(
                        decision,
                        changed ? ground.orElse(null) : null,
                        changed ? answers.orNull(FACTS) : null,
                        answers.get(REASON))));
    }
}
