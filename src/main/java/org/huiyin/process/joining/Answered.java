package org.huiyin.process.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.handling.Served;
import org.huiyin.process.engine.Positions;
import org.huiyin.registry.Acts;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Withdrawals;
import org.springframework.stereotype.Component;

/** What having been answered means to joining: whoever has an opinion has their own thirty days and their own review. */
@Component
public class Answered {

    private static final Set<String> ANSWERED =
            Set.of("UserTask_RecordOtherOutcome", "UserTask_ArchivePetition", "UserTask_ArchiveEnded");
    private static final String AFTER_SERVICE = "CallActivity_AfterService";

    private final Positions positions;
    private final Acts acts;
    private final ReviewRecords reviews;
    private final Withdrawals withdrawals;

    Answered(Positions positions, Acts acts, ReviewRecords reviews, Withdrawals withdrawals) {
        this.positions = positions;
        this.acts = acts;
        this.reviews = reviews;
        this.withdrawals = withdrawals;
    }

    /** No step is ahead in which an answer is served on somebody. */
    boolean is(String petition) {
        return positions.waits(petition).stream().anyMatch(wait -> ANSWERED.contains(wait.element()))
                || positions.callers(petition).values().stream()
                        .anyMatch(caller -> caller.element().equals(AFTER_SERVICE));
    }

    /** The sentence, in Chinese; joining would end a review under way, or the days of whoever has the opinion. */
    Optional<String> againstJoining(String petition) {
        List<String> open = reviews.open(petition);
        if (!open.isEmpty()) {
            return Optional.of("本件正在办理" + String.join("、", open)
                    + "，不能并入其他信访事项：复查、复核须对申请人作出书面意见（第三十五条、第三十六条）。申请人撤回申请，或者复查、复核了结后，再行处理。");
        }
        return acts.latest(petition, Served.class).map(served -> "本件的处理意见已经送达信访人，请求复查的期限自收到之日起算，不能再并入其他信访事项（第三十五条）。");
    }

    /** The sentence that stands against taking a petition out of its main one: its petitioner's review runs there. */
    public Optional<String> againstTakingOut(String petition, String main) {
        return withdrawals.open(main).stream()
                .filter(each -> each.subject().recipient().split("/")[0].equals(petition))
                .findFirst()
                .map(each -> "本件信访人请求的" + each.stage().label() + "正在主件 " + main + " 中办理，了结以前不能取消并入（第三十五条、第三十六条）。");
    }
}
