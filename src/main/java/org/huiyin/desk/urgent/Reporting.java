package org.huiyin.desk.urgent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Submission;
import org.huiyin.desk.Submissions;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.process.submission.InformationReport;
import org.huiyin.process.submission.InformationReport.Outcome;
import org.huiyin.process.submission.Offer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reports information once, however often its page is sent in. */
@Component
class Reporting {

    private final InformationReport reports;
    private final AtAnyTime retry;
    private final CurrentOfficer officer;
    private final Submissions submissions;
    private final TransactionOperations transactions;

    Reporting(
            InformationReport reports,
            AtAnyTime retry,
            CurrentOfficer officer,
            Submissions submissions,
            TransactionOperations transactions) {
        this.reports = reports;
        this.retry = retry;
        this.officer = officer;
        this.submissions = submissions;
        this.transactions = transactions;
    }

    /** Its number, given now or when the page was sent in before; or the sentences that stand against it. */
    Outcome submit(String organ, Offer offer, Map<String, String> typed) {
        String token = typed.getOrDefault("token", "");
        if (!token.matches("[0-9a-f-]{36}")) {
            return new Outcome("", List.of("页面已经失效，请重新打开后填写。"));
        }
        return done(token).orElseGet(() -> once(organ, offer, typed, token));
    }

    private Outcome once(String organ, Offer offer, Map<String, String> typed, String token) {
        try {
            return retry.again(() -> Objects.requireNonNull(transactions.execute(status -> {
                Outcome outcome = reports.report(organ, values(offer, typed));
                if (outcome.number().isEmpty()) {
                    status.setRollbackOnly();
                } else {
                    submissions.saveAndFlush(new Submission(token, officer.id(), outcome.number()));
                }
                return outcome;
            })));
        } catch (DataIntegrityViolationException sentTwice) {
            return done(token).orElseThrow(() -> sentTwice);
        }
    }

    private Optional<Outcome> done(String token) {
        return submissions
                .findByTokenAndOfficer(token, officer.id())
                .map(sent -> new Outcome(sent.petition(), List.of()));
    }

    private static Map<String, Object> values(Offer offer, Map<String, String> typed) {
        var values = new HashMap<String, Object>();
        offer.inputs().forEach(input -> values.put(input.name(), typed.getOrDefault(input.name(), "")));
        return values;
    }
}
