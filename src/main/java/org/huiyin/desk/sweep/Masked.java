package org.huiyin.desk.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.desk.Numbers;
import org.huiyin.organization.Organization;
import org.huiyin.process.sweep.SweepReport;
import org.huiyin.process.sweep.SweepReport.Finding;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** What sweep and scan came upon, for the acting officer: numbers that are kept from them hidden, codes as names. */
@Component
class Masked {

    private final Numbers numbers;
    private final Organization organization;
    private final Statute statute;
    private final Clock clock;

    Masked(Numbers numbers, Organization organization, Statute statute, Clock clock) {
        this.numbers = numbers;
        this.organization = organization;
        this.statute = statute;
        this.clock = clock;
    }

    /** A duty at which the scan could not look. */
    record Failed(String petition, String duty, String organ) {}

    SweepReport of(SweepReport report) {
        Set<String> hidden =
                numbers.hidden(report.findings().stream().map(Finding::petition).toList());
        return new SweepReport(
                report.at(),
                report.until(),
                report.counts(),
                report.findings().stream()
                        .map(finding -> hidden.contains(finding.petition())
                                ? new Finding(finding.kind(), Numbers.HIDDEN, finding.sentence())
                                : finding)
                        .toList());
    }

    List<Failed> of(EscalationScan.Report scan) {
        Set<String> hidden = numbers.hidden(
                scan.failed().stream().map(EscalationScan.Failed::petition).toList());
        return scan.failed().stream()
                .map(failed -> new Failed(
                        hidden.contains(failed.petition()) ? Numbers.HIDDEN : failed.petition(),
                        named(failed.duty()),
                        organization.nameOf(failed.organ())))
                .toList();
    }

    /** A row may name a duty that the house does not know; that is why the scan failed at it. */
    private String named(String duty) {
        return Arrays.stream(Duty.values())
                .filter(known -> known.name().equals(duty))
                .map(known -> statute.rule(known, LocalDate.now(clock)).name())
                .findFirst()
                .orElse("系统不认识的期限“" + duty + "”");
    }
}
