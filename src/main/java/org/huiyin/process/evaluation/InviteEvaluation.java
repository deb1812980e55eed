package org.huiyin.process.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.evaluation.EvaluationInvited;
import org.huiyin.evaluation.Evaluations;
import org.huiyin.evaluation.InvitationWay;
import org.huiyin.evaluation.Level;
import org.huiyin.handling.AnswerDays;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 引导评价 (art. 21): bureau and organ are evaluated apart. */
@Component
class InviteEvaluation implements OfficerTask {

    private static final Field<InvitationWay> WAY = Field.choice(
                    "way", "邀请方式", InvitationWay.class, InvitationWay::label)
            .mandatory();
    private static final Field<LocalDate> INVITED_ON =
            Field.day("invitedOn", "邀请日期").mandatory();
    private static final Field<String> GROUND =
            Field.text("ground", "不属于评价范围的理由").atMost(2_000);
    private static final Field<Level> BUREAU = Field.choice("bureauLevel", "对信访部门的评价", Level.class, Level::label);
    private static final Field<Level> ORGAN = Field.choice("organLevel", "对责任单位的评价", Level.class, Level::label);

    private final Openings openings;
    private final Evaluations evaluations;
    private final AnswerDays answered;
    private final Clock clock;

    InviteEvaluation(Openings openings, Evaluations evaluations, AnswerDays answered, Clock clock) {
        this.openings = openings;
        this.evaluations = evaluations;
        this.answered = answered;
        this.clock = clock;
    }

    @Override
    public String key() {
        return EvaluationProcess.INVITE_EVALUATION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, INVITED_ON, GROUND, BUREAU, ORGAN);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return openings.of(task)
                .petitioner()
                .fill(INVITED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        InvitationWay way = answers.get(WAY);
        String ground = way == InvitationWay.OUT_OF_SCOPE ? answers.orNull(GROUND) : null;
        var invitation = new EvaluationInvited(
                answers.get(INVITED_ON), way, ground, answers.orNull(BUREAU), answers.orNull(ORGAN));
        List<String> refusals =
                evaluations.invited(task.petition(), task.post().organ(), invitation, answered.of(task.petition()));
        return refusals.isEmpty()
                ? Completion.done(EvaluationProcess.INVITED.with(evaluations.waits(task.petition())))
                : Completion.unless(refusals);
    }
}
