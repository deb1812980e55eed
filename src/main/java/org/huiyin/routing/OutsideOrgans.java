package org.huiyin.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Acts.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the bureau knows of a petition that an organ outside the installation deals with: sent, received, chased, result
 * (arts 14, 22). Such organs never get a task. A refusal changes nothing.
 */
@Service
@Transactional
public class OutsideOrgans {

    private final Acts acts;
    private final Clock clock;

    OutsideOrgans(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * From when the bureau's next clock runs.
     *
     * @param lastDay set by the letter or when chasing, or null for the catalogue's period
     */
    public record Wait(LocalDate from, @Nullable LocalDate lastDay) {}

    /** Puts down the sending; {@code sorted} is the day of the decision to send it there. */
    public Outcome sent(String petition, String bureau, OutsideSent sent, LocalDate sorted) {
        var flaws = new ArrayList<>(flawsOfDay("寄送日期", sent.on(), "甄别日期", sorted));
        if (sent.replyBy() != null && !sent.replyBy().isAfter(today())) {
            flaws.add("“请其反馈最后一日”应当晚于今天 " + today() + "；没有写明的请留空。");
        }
        return recorded(petition, bureau, sent, flaws);
    }

    public Outcome received(String petition, String bureau, OutsideReceived received) {
        LocalDate sent = latestSending(petition, bureau).on();
        return recorded(petition, bureau, received, flawsOfDay("签收日期", received.on(), "寄送日期", sent));
    }

    public Outcome chased(String petition, String bureau, OutsideChased chased) {
        var flaws = new ArrayList<String>();
        if (chased.nextDay() != null && !chased.nextDay().isAfter(today())) {
            flaws.add("“下次催问最后一日”应当晚于今天 " + today() + "；没有约定的请留空。");
        }
        return recorded(petition, bureau, chased, flaws);
    }

    public Outcome result(String petition, String bureau, OutsideResult result) {
        LocalDate received = acts.latest(petition, bureau, OutsideReceived.class)
                .map(OutsideReceived::on)
                .orElseGet(() -> latestSending(petition, bureau).on());
        var flaws = new ArrayList<>(flawsOfDay("结果日期", result.on(), "签收日期", received));
        if (result.answer() == OutsideAnswer.TAKEN_OVER && !byOwnRules(petition)) {
            flaws.add("只有转送政法机关的涉法涉诉事项、转送纪检监察机关的检举控告，对方才依照有关规定自行处理（第二十三条第四款）；请选择其他办理结果，没有结果的继续催问。");
        }
        return recorded(petition, bureau, result, flaws);
    }

    private boolean byOwnRules(String petition) {
        return acts.latest(petition, Sorting.class)
                .map(Sorting::direction)
                .filter(Direction::byOwnRules)
                .isPresent();
    }

    /** The sending in force. Throws {@link IllegalStateException} where nothing was sent. */
    @Transactional(readOnly = true)
    public OutsideSent latestSending(String petition, String bureau) {
        return acts.latest(petition, bureau, OutsideSent.class)
                .orElseThrow(() -> new IllegalStateException(petition + " was not sent outside by " + bureau));
    }

    /** Since when the bureau has waited for the last thing it put down, and until when. */
    @Transactional(readOnly = true)
    public Wait waiting(String petition, String bureau) {
        return Stream.of(
                        last(petition, bureau, OutsideSent.class),
                        last(petition, bureau, OutsideReceived.class),
                        last(petition, bureau, OutsideChased.class))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Done::at))
                .map(done -> waitFrom(done.act(), latestSending(petition, bureau)))
                .orElseThrow(() -> new IllegalStateException(petition + " was not sent outside by " + bureau));
    }

    /** All chasing since the latest sending, oldest first. */
    @Transactional(readOnly = true)
    public List<OutsideChased> chasings(String petition, String bureau) {
        var sent = last(petition, bureau, OutsideSent.class).orElseThrow();
        return acts.all(petition, bureau, OutsideChased.class).stream()
                .filter(done -> !done.at().isBefore(sent.at()))
                .map(Done::act)
                .toList();
    }

    /** The day that the letter names holds from the sending on, until the organ is chased with another. */
    private static Wait waitFrom(Act act, OutsideSent sent) {
        if (act instanceof OutsideChased chased) {
            return new Wait(chased.on(), chased.nextDay());
        }
        LocalDate replyBy = sent.replyBy();
        return new Wait(act.on(), replyBy == null || replyBy.isBefore(act.on()) ? null : replyBy);
    }

    private <A extends Act> Optional<Done<? extends Act>> last(String petition, String bureau, Class<A> kind) {
        return acts.all(petition, bureau, kind).stream()
                .reduce((earlier, later) -> later)
                .map(done -> done);
    }

    private List<String> flawsOfDay(String label, LocalDate day, String earlierLabel, LocalDate earlier) {
        if (day.isBefore(earlier)) {
            return List.of("“" + label + "”不能早于" + earlierLabel + " " + earlier + "。");
        }
        return day.isAfter(today()) ? List.of("“" + label + "”不能晚于今天 " + today() + "。") : List.of();
    }

    private Outcome recorded(String petition, String bureau, Act act, List<String> flaws) {
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(List.copyOf(flaws));
        }
        acts.record(petition, bureau, act);
        return new Outcome.Done();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
