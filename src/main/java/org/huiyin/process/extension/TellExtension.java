package org.huiyin.process.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.handling.ExtensionDecided;
import org.huiyin.handling.ExtensionRecords;
import org.huiyin.handling.ExtensionTelling;
import org.huiyin.handling.ExtensionTellings;
import org.huiyin.handling.Extensions;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Outcome;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 告知延长办理期限 (art. 34): one petitioner at a time, until everybody knows the reasons. */
@Component
class TellExtension implements OfficerTask {

    private static final Field<String> RECIPIENT = Field.line("recipient", "信访人");
    private static final Field<TellingWay> WAY =
            Field.choice("way", "告知方式", TellingWay.class, TellingWay::label).mandatory();
    private static final Field<LocalDate> TOLD_ON = Field.day("toldOn", "告知日期");

    private final Openings openings;
    private final Extensions extensions;
    private final ExtensionRecords records;
    private final ExtensionTellings tellings;
    private final Clock clock;

    TellExtension(
            Openings openings,
            Extensions extensions,
            ExtensionRecords records,
            ExtensionTellings tellings,
            Clock clock) {
        this.openings = openings;
        this.extensions = extensions;
        this.records = records;
        this.tellings = tellings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ExtensionProcess.TELL;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RECIPIENT, WAY, TOLD_ON);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("noticeNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = ExtensionProcess.matter(task);
        ExtensionDecided decided = records.decided(matter).act();
        var waiting = new LinkedHashMap<String, String>();
        records.untold(matter).forEach(each -> waiting.put(each.key(), each.name() + "（" + each.key() + "）"));
        Opening opening = openings.of(task)
                .petitioner()
                .due(Duty.HANDLE, matter.organ())
                .show("approvedOn", decided.on())
                .show("days", decided.days() + " 日")
                .show(
                        "extendedDue",
                        extensions
                                .lastDay(matter, decided.days())
                                .map(Opening::written)
                                .orElse("期限已经届满"))
                .show("reasons", decided.reasons())
                .show("told", told(matter))
                .choices("recipients", waiting)
                .fill(TOLD_ON, LocalDate.now(clock));
        waiting.keySet().stream().findFirst().ifPresent(key -> opening.fill(RECIPIENT, key));
        return opening.values();
    }

    private String told(Matter matter) {
        String told = records.told(matter).stream()
                .map(each -> each.name() + "　" + each.on() + "　" + each.way().label())
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? "尚无" : told;
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = ExtensionProcess.matter(task);
        List<Recipient> untold = records.untold(matter);
        // whoever was still to be told may have left the petition since
        Outcome outcome =
                untold.isEmpty() ? extensions.takeEffect(matter) : tellings.tell(matter, telling(untold, answers));
        boolean all = outcome.refusals().isEmpty() && records.untold(matter).isEmpty();
        return outcome.refusals().isEmpty()
                ? Completion.done(ExtensionProcess.ALL_TOLD.with(all))
                : Completion.unless(outcome.refusals());
    }

    private static ExtensionTelling telling(List<Recipient> untold, Answers answers) {
        String only = untold.size() == 1 ? untold.get(0).key() : "";
        return new ExtensionTelling(answers.find(RECIPIENT).orElse(only), answers.get(WAY), answers.orNull(TOLD_ON));
    }
}
