package org.huiyin.process.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.evaluation.Evaluations;
import org.huiyin.evaluation.InvitationWay;
import org.huiyin.handling.AnswerDays;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 引导评价 (art. 21): each petitioner gets a code of their own, shown here and nowhere afterwards. What they say never
 * passes an officer's screen on its way in.
 */
@Component
class InviteEvaluation implements OfficerTask {

    private static final Field<InvitationWay> WAY = Field.choice(
                    "way", "邀请方式", InvitationWay.class, InvitationWay::label)
            .mandatory();
    private static final Field<LocalDate> INVITED_ON =
            Field.day("invitedOn", "邀请日期").mandatory();
    private static final Field<String> GROUND =
            Field.text("ground", "不属于评价范围的理由").atMost(2_000);

    private final Openings openings;
    private final Evaluations evaluations;
    private final AnswerDays answered;
    private final Positions positions;
    private final Organization organization;
    private final Clock clock;

    InviteEvaluation(
            Openings openings,
            Evaluations evaluations,
            AnswerDays answered,
            Positions positions,
            Organization organization,
            Clock clock) {
        this.openings = openings;
        this.evaluations = evaluations;
        this.answered = answered;
        this.positions = positions;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String key() {
        return EvaluationProcess.INVITE_EVALUATION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, INVITED_ON, GROUND);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String codes = evaluations.offered(task.petition(), task.task()).stream()
                .map(each -> each.recipient().name() + "　编号 " + each.recipient().petition() + "　评价码 "
                        + each.code().text())
                .collect(Collectors.joining("\n"));
        return openings.of(task)
                .petitioner()
                .show("units", units(task.petition(), task.post().organ()))
                .show("codes", codes.isEmpty() ? "没有可以邀请的信访人" : codes)
                .fill(INVITED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        InvitationWay way = answers.get(WAY);
        String ground = way == InvitationWay.OUT_OF_SCOPE ? answers.orNull(GROUND) : null;
        var invitation = new Evaluations.Invitation(answers.get(INVITED_ON), way, ground, task.task());
        List<String> refusals = evaluations.invited(
                task.petition(),
                task.post().organ(),
                invitation,
                answered.of(task.petition()),
                answering(task.petition()));
        return refusals.isEmpty()
                ? Completion.done(EvaluationProcess.INVITED.with(evaluations.waits(task.petition())))
                : Completion.unless(refusals);
    }

    /** Code of the organ that answered. */
    private @Nullable String answering(String petition) {
        return positions.values(petition, "responsibleOrgan", Set.of("after-service")).stream()
                .findFirst()
                .orElse(null);
    }

    private String units(String petition, String receiver) {
        String organ = answering(petition);
        return organ == null || organ.equals(receiver)
                ? organization.nameOf(receiver)
                : organization.nameOf(receiver) + "、" + organization.nameOf(organ);
    }
}
