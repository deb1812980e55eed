package org.huiyin.process.conference;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.ConferenceDecided;
import org.huiyin.supervision.ConferenceRecords;
import org.springframework.stereotype.Component;

/** What the forms of a matter before the joint conference open with. */
@Component
class ConferenceOpening {

    private final Openings openings;
    private final TaskValues values;
    private final ConferenceRecords records;
    private final Organization organization;

    ConferenceOpening(Openings openings, TaskValues values, ConferenceRecords records, Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.organization = organization;
    }

    /** Id of the matter that the task is about. */
    String matter(TaskAt task) {
        return values.of(task, ConferenceProcess.MATTER);
    }

    Opening of(TaskAt task) {
        var done = records.matter(task.petition(), matter(task));
        var matter = done.act();
        return openings.of(task)
                .show("matter", matter.matter())
                .show("cause", matter.cause().label())
                .show("question", matter.question())
                .show("submitted", Opening.written(matter.on()) + "，" + organization.nameOf(done.organ()))
                .due(Duty.CONFERENCE_TRACK, values.of(task, ConferenceProcess.BUREAU), matter.matter());
    }

    /** Decisions, a line each; a word where there are none. */
    static String lines(List<ConferenceDecided> decisions, String none) {
        return decisions.isEmpty()
                ? none
                : decisions.stream().map(ConferenceOpening::line).collect(Collectors.joining("\n"));
    }

    private static String line(ConferenceDecided decided) {
        var lastDay = decided.lastDay();
        return decided.decision() + "　" + decided.measure().label() + "　" + decided.organName()
                + (lastDay == null ? "" : "　" + Opening.written(lastDay) + "前落实") + "　" + decided.demand();
    }
}
