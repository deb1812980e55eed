package org.huiyin.process.submission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.huiyin.process.engine.Positions;
import org.huiyin.process.submission.AnyTimeAct.Until;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Petitions that came to their end, with or without the archive: nobody works on them any more. */
@Component
class Closed {

    private static final String ARCHIVING = "UserTask_Archive";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Acts acts;
    private final Positions positions;

    Closed(Acts acts, Positions positions) {
        this.acts = acts;
        this.positions = positions;
    }

    /** How it ended and what to do with what still comes; empty while it is worked on. */
    Optional<String> how(Petitions.Facts facts) {
        LocalDate archived = facts.archivedOn();
        if (archived != null) {
            String ending = acts.latest(facts.petition(), Archived.class)
                    .map(done -> "，" + done.ending().label())
                    .orElse("");
            return Optional.of("本件已经归档（" + DAY.format(archived) + ending + "），信访人的来件不再登记。同一事项再次提出的，请作为重复信访登记。");
        }
        return acts.ended(facts.petition())
                .map(ended -> "本件已经终结办理（" + DAY.format(ended.on()) + "，"
                        + ended.ending().label() + "），等待归档。")
                .or(() -> waitsForArchive(facts.petition()) ? Optional.of("本件已经办结，等待归档。") : Optional.empty());
    }

    /** The sentence that stands against an act for that reason alone. */
    Optional<String> against(Petitions.Facts facts, Until until) {
        return mayStillCome(facts, until)
                ? Optional.empty()
                : how(facts)
                        .map(sentence ->
                                facts.archivedOn() == null ? sentence + "不能再登记这一事项；信访人再次提出的，请作为新的信访事项登记。" : sentence);
    }

    private boolean mayStillCome(Petitions.Facts facts, Until until) {
        boolean kept = facts.archivedOn() == null;
        boolean goesOn = acts.ended(facts.petition()).isEmpty();
        return switch (until) {
            case DONE -> false;
            case ENDED -> kept && goesOn;
            case ARCHIVED -> kept;
            case NEVER -> goesOn;
            case ITSELF -> true;
        };
    }

    private boolean waitsForArchive(String petition) {
        List<Positions.Wait> waits = positions.waits(petition);
        return !waits.isEmpty()
                && waits.stream().allMatch(wait -> wait.element().startsWith(ARCHIVING));
    }
}
