package org.huiyin.process.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.Answers;
import org.huiyin.process.Field;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Outcome;
import org.huiyin.routing.OutsideChased;
import org.huiyin.routing.OutsideOrgans;
import org.huiyin.routing.OutsideSent;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** What the forms of an organ outside share: what was sent, how it was chased, and the clock of the next chasing. */
@Component
class Chase {

    static final Field<String> HOW = Field.line("chaseHow", "催问方式和接话人");
    static final Field<LocalDate> NEXT_DAY = Field.day("nextDay", "下次催问最后一日");

    private final Openings openings;
    private final OutsideOrgans outside;
    private final Ledger ledger;
    private final Clock clock;

    Chase(Openings openings, OutsideOrgans outside, Ledger ledger, Clock clock) {
        this.openings = openings;
        this.outside = outside;
        this.ledger = ledger;
        this.clock = clock;
    }

    Opening opening(TaskAt task) {
        String bureau = task.post().organ();
        OutsideSent sent = outside.latestSending(task.petition(), bureau);
        String chased = chasings(task.petition(), bureau);
        return openings.of(task)
                .show("organ", sent.organName())
                .show("sending", sending(sent))
                .show("chased", chased.isEmpty() ? "尚未催问" : chased)
                .due(Duty.CHASE, bureau);
    }

    private static String sending(OutsideSent sent) {
        String number = sent.number();
        return sent.way().label() + "，" + (number == null ? "" : number + "，") + sent.on();
    }

    /** Puts down that the organ was asked; its answer is still outstanding. */
    List<String> chased(TaskAt task, Answers answers) {
        String how = answers.orNull(HOW);
        if (how == null) {
            return List.of("请写明“催问方式和接话人”（第十四条第一款第三项）。");
        }
        var chased = new OutsideChased(LocalDate.now(clock), how, answers.orNull(NEXT_DAY));
        Outcome outcome = outside.chased(task.petition(), task.post().organ(), chased);
        return outcome.refusals();
    }

    /** Starts the clock of what the bureau waits for now. */
    void begin(String petition, String bureau) {
        OutsideOrgans.Wait wait = outside.waiting(petition, bureau);
        LocalDate lastDay = wait.lastDay();
        var chase = new Ledger.Clock(petition, Duty.CHASE, bureau);
        if (lastDay == null) {
            ledger.start(chase, wait.from());
        } else {
            ledger.start(chase, wait.from(), lastDay);
        }
    }

    private String chasings(String petition, String bureau) {
        return outside.chasings(petition, bureau).stream()
                .map(chased -> chased.on() + " " + chased.how())
                .collect(Collectors.joining("\n"));
    }
}
