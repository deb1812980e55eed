package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.routing.TellingWay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling each petitioner of an extension and its reasons, before the sixty days end (art. 34). A refusal changes nothing. */
@Service
@Transactional
public class ExtensionTellings {

    private final Extensions extensions;
    private final ExtensionRecords records;
    private final Petitions petitions;
    private final Acts acts;
    private final Clock clock;

    ExtensionTellings(Extensions extensions, ExtensionRecords records, Petitions petitions, Acts acts, Clock clock) {
        this.extensions = extensions;
        this.records = records;
        this.petitions = petitions;
        this.acts = acts;
        this.clock = clock;
    }

    /** Puts down that one petitioner was told, or cannot be; with the last of them the extension takes effect. */
    public Outcome tell(Matter matter, ExtensionTelling telling) {
        Recipient recipient = records.untold(matter).stream()
                .filter(each -> each.key().equals(telling.recipient()))
                .findFirst()
                .orElse(null);
        boolean told = telling.way() != TellingWay.UNCLEAR;
        LocalDate on = told ? telling.on() : today();
        var flaws = new Flaws()
                .when(recipient == null, "所选的信访人已经告知，或者不在本信访事项中；请刷新页面后重新选择。")
                .when(!told && isClear(recipient), "登记的信访人姓名（名称）、住址清楚，应当告知。请选择告知方式（第三十四条）。")
                .when(on == null, "请填写“告知日期”。");
        day(matter, on, flaws);
        // each has a letter, which is issued now; what nobody was told takes effect today as well
        if (recipient == null || on == null || !flaws.none()) {
            return flaws.refused();
        }
        var act = new ExtensionTold(on, recipient.key(), recipient.name(), telling.way());
        // nothing is put down of a telling with which the extension cannot take effect
        Outcome outcome = isLast(matter, recipient) ? extensions.takeEffect(matter, today()) : new Outcome.Done();
        if (outcome.refusals().isEmpty()) {
            acts.record(matter.petition(), matter.organ(), act);
        }
        return outcome;
    }

    private boolean isLast(Matter matter, Recipient recipient) {
        return records.untold(matter).stream().allMatch(each -> each.key().equals(recipient.key()));
    }

    private void day(Matter matter, @Nullable LocalDate on, Flaws flaws) {
        if (on != null) {
            ExtensionDecided decided = records.decided(matter).act();
            flaws.unlessBetween("告知日期", on, "批准日期", decided.on(), today());
            extensions.against(matter, decided.days(), today()).ifPresent(sentence -> flaws.when(true, sentence));
        }
    }

    private boolean isClear(@Nullable Recipient recipient) {
        return recipient != null
                && !petitions.facts(recipient.petition()).orElseThrow().unclear();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
