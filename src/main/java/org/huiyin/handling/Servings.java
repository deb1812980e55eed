package org.huiyin.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An approved answer on its way to everybody who petitioned (arts 29 to 31). A refusal changes nothing. */
@Service
@Transactional
public class Servings {

    private final Papers papers;
    private final Acts acts;
    private final Petitions petitions;
    private final Clock clock;

    Servings(Papers papers, Acts acts, Petitions petitions, Clock clock) {
        this.papers = papers;
        this.acts = acts;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** Puts down that the approved answer reached one petitioner, or why it cannot. */
    public Outcome served(Matter matter, Paper paper, Serving serving) {
        Optional<Recipient> chosen = unserved(matter, paper).stream()
                .filter(each -> each.key().equals(serving.recipient()))
                .findFirst();
        if (chosen.isEmpty()) {
            return new Outcome.Refused(List.of("所选的信访人已经登记，或者不在本信访事项中；请刷新页面后重新选择。"));
        }
        Recipient recipient = chosen.get();
        LocalDate today = LocalDate.now(clock);
        LocalDate on = serving.way() == ServingWay.UNCLEAR ? today : serving.on();
        Flaws flaws = flaws(papers.approvedOn(matter, paper), paper, recipient, serving);
        if (on == null || !flaws.none()) {
            return flaws.refused();
        }
        var served = new PaperServed(on, paper, recipient.key(), recipient.name(), serving.way(), serving.record());
        acts.record(matter.petition(), matter.organ(), served);
        return new Outcome.Done();
    }

    private Flaws flaws(LocalDate approved, Paper paper, Recipient recipient, Serving serving) {
        ServingWay way = serving.way();
        LocalDate on = serving.on();
        var flaws = new Flaws().when(!paper.mayGo(way), "“" + way.label() + "”不适用于" + paper.label() + "，请另选方式。");
        if (way == ServingWay.UNCLEAR) {
            boolean unclear =
                    petitions.facts(recipient.petition()).orElseThrow().unclear();
            return flaws.when(!unclear, "登记的信访人姓名（名称）、住址清楚，应当答复。请选择其他方式。");
        }
        return on == null
                ? flaws.when(true, "请填写“" + paper.dayLabel() + "”。")
                : flaws.unlessBetween(paper.dayLabel(), on, "审批日期", approved, LocalDate.now(clock));
    }

    /** Whom the answer approved last has not yet reached. */
    @Transactional(readOnly = true)
    public List<Recipient> unserved(Matter matter, Paper paper) {
        List<String> reached =
                of(matter, paper).stream().map(PaperServed::recipient).toList();
        return petitions.recipients(matter.petition()).stream()
                .filter(each -> !reached.contains(each.key()))
                .toList();
    }

    /** Servings of the answer approved last, oldest first; an earlier answer's do not count. */
    @Transactional(readOnly = true)
    public List<PaperServed> of(Matter matter, Paper paper) {
        Instant approved = papers.approvedAt(matter, paper);
        return acts.all(matter.petition(), matter.organ(), PaperServed.class).stream()
                .filter(done -> done.act().paper() == paper)
                .filter(done -> !done.at().isBefore(approved))
                .map(Acts.Done::act)
                .toList();
    }

    /**
     * One serving as the officer puts it down.
     *
     * @param recipient key of the recipient
     * @param on null where the way is {@link ServingWay#UNCLEAR}
     */
    public record Serving(
            String recipient, ServingWay way, @Nullable LocalDate on, String record) {}
}
