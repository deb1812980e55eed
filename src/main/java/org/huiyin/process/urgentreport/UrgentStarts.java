package org.huiyin.process.urgentreport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.urgentdelivery.UrgentClocks;
import org.huiyin.supervision.UrgentRecipient;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentReports;
import org.springframework.stereotype.Component;

/** Begins the report of an urgent matter (art. 25), in the caller's transaction. */
@Component
public class UrgentStarts {

    private final UrgentReports reports;
    private final UrgentRecords records;
    private final UrgentClocks clocks;
    private final Instances instances;

    UrgentStarts(UrgentReports reports, UrgentRecords records, UrgentClocks clocks, Instances instances) {
        this.reports = reports;
        this.records = records;
        this.clocks = clocks;
        this.instances = instances;
    }

    /**
     * Puts the first report down for the organ's head to agree to; its clock runs from the day the matter was found.
     *
     * @return sentences in Chinese that stand against it; then nothing was written
     */
    public List<String> begin(
            String petition,
            String reporter,
            LocalDate foundOn,
            UrgentReports.Contents contents,
            List<UrgentRecipient> recipients) {
        List<String> against = reports.begin(petition, reporter, foundOn, contents, recipients);
        if (against.isEmpty()) {
            String report = records.open(petition, reporter).orElseThrow();
            clocks.start(petition, reporter, report, foundOn);
            var variables = new HashMap<String, Object>();
            variables.putAll(UrgentProcess.REPORTER.with(reporter));
            variables.putAll(UrgentProcess.REPORT.with(report));
            variables.putAll(UrgentProcess.DRAFTED.with(true));
            instances.start(UrgentProcess.KEY, petition, variables);
        }
        return against;
    }
}
