package org.huiyin.process.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.deadlines.OpenClocks.Open;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 告知: of every duty that is late somebody knows, and every reminder reached somebody. Looks again where not. */
@Component
@Order(2)
class EscalationCheck implements Check {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationCheck.class);

    private static final int PAGE = 500;

    private final OpenClocks clocks;
    private final Escalation escalation;
    private final Words words;
    private final Clock clock;

    EscalationCheck(OpenClocks clocks, Escalation escalation, Words words, Clock clock) {
        this.clocks = clocks;
        this.escalation = escalation;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "提醒和告知";
    }

    @Override
    public void run(Findings findings) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        each(after -> clocks.endingBy(yesterday, after, PAGE), findings, this::late);
        each(after -> clocks.toldNobody(after, PAGE), findings, this::untold);
    }

    private void each(Function<Ledger.Clock, List<Open>> pages, Findings findings, BiConsumer<Open, Findings> look) {
        var page = pages.apply(OpenClocks.beginning());
        while (!page.isEmpty()) {
            page.forEach(open -> look(open, findings, look));
            page = pages.apply(page.get(page.size() - 1).clock());
        }
    }

    private void look(Open open, Findings findings, BiConsumer<Open, Findings> look) {
        Ledger.Clock owed = open.clock();
        try {
            look.accept(open, findings);
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not look at {}; the others go on", owed, inTheWay);
            findings.add(Kind.UNREADABLE, owed.petition(), words.of(owed) + "：" + Words.reason(inTheWay));
        }
    }

    private void late(Open open, Findings findings) {
        Ledger.Clock owed = open.clock();
        if (escalation.isEscalated(owed)) {
            return;
        }
        escalation.lookAgain(owed);
        boolean told = escalation.isEscalated(owed);
        findings.add(
                told ? Kind.BREACH_TOLD : Kind.BREACH_UNTOLD,
                owed.petition(),
                words.of(owed) + (told ? "已经超期，已补行告知。" : "已经超期，但没有一个岗位有人可以告知。"));
    }

    private void untold(Open open, Findings findings) {
        Ledger.Clock owed = open.clock();
        boolean late = open.lastDay().isBefore(LocalDate.now(clock));
        if (late && !escalation.isEscalated(owed)) {
            // listed above
            return;
        }
        Set<String> before = escalation.told(owed);
        escalation.lookAgain(owed);
        if (escalation.toldNobody(owed)) {
            findings.add(Kind.REMINDER_UNTOLD, owed.petition(), words.of(owed) + "的提醒没有一个岗位有人可以告知。");
        } else if (before.containsAll(escalation.told(owed))) {
            // the moment of a reminder is gone once the duty is late
            findings.add(Kind.REMINDER_PASSED, owed.petition(), words.of(owed) + "的提醒没有告知到人，期限已经届满，不再提醒，由超期告知代替。");
        } else {
            findings.add(Kind.REMINDER_TOLD, owed.petition(), words.of(owed) + "的提醒已补行告知。");
        }
    }
}
