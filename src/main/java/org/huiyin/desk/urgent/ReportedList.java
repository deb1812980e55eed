package org.huiyin.desk.urgent;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Information;
import org.huiyin.registry.Informations;
import org.huiyin.supervision.UrgentRecords;
import org.springframework.stereotype.Component;

/** What an organ reported without a petition, for its own people. */
@Component
class ReportedList {

    private static final int SHOWN = 50;

    private final Informations informations;
    private final UrgentRecords records;
    private final Worklist worklist;

    ReportedList(Informations informations, UrgentRecords records, Worklist worklist) {
        this.informations = informations;
        this.records = records;
        this.worklist = worklist;
    }

    /**
     * @param open whether it is not lifted yet
     * @param opens whether the acting officer may open its file
     */
    record Line(String number, String headline, LocalDate on, boolean open, boolean opens) {}

    /** The newest first. */
    List<Line> of(String organ) {
        var found = informations.of(organ, SHOWN);
        var seen = worklist.seen(found.stream().map(Information::number).toList());
        return found.stream()
                .map(each -> new Line(
                        each.number(),
                        each.headline(),
                        each.registeredOn(),
                        records.open(each.number(), organ).isPresent(),
                        seen.contains(each.number())))
                .toList();
    }
}
