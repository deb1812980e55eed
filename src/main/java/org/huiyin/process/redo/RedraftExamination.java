package org.huiyin.process.redo;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.handling.Consent;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Redos;
import org.huiyin.review.RedraftExamined;
import org.jspecify.annotations.Nullable;

/** What a rung says to an opinion drafted anew. */
abstract class RedraftExamination implements OfficerTask {

    private static final Field<Consent> DECISION =
            Field.choice("decision", "审核意见", Consent.class, Consent::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由");

    private final RedoOpening opening;
    private final Redos redos;

    RedraftExamination(RedoOpening opening, Redos redos) {
        this.opening = opening;
        this.redos = redos;
    }

    static Field<Consent> decision() {
        return DECISION;
    }

    static Field<String> reason() {
        return REASON;
    }

    RedoOpening opening() {
        return opening;
    }

    /** The words of whoever compared it with the one revoked. */
    String changed(TaskAt task) {
        return redos.examined(task.petition(), opening.request(task)).stream()
                .flatMap(done -> Optional.ofNullable(done.act().changed()).stream())
                .collect(Collectors.joining("\n"));
    }

    Completion examine(TaskAt task, Answers answers, boolean legal, @Nullable String changed) {
        boolean passed = answers.get(DECISION) == Consent.APPROVE;
        String reason = answers.orNull(REASON);
        if (!passed && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        var refusals = redos.examined(
                        RedoProcess.matter(task),
                        task.officer(),
                        new RedraftExamined(
                                opening.today(),
                                opening.request(task),
                                legal,
                                passed ? changed : null,
                                passed ? null : reason))
                .refusals();
        return refusals.isEmpty() ? Completion.done(RedoProcess.APPROVED.with(passed)) : Completion.unless(refusals);
    }
}
