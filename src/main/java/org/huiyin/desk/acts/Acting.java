package org.huiyin.desk.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Enclosures;
import org.huiyin.desk.Submission;
import org.huiyin.desk.Submissions;
import org.huiyin.process.Completion;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.process.submission.Offer;
import org.huiyin.registry.Register.Flaw;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/** Puts an act down once, however often its page is sent in; files and act in one transaction. */
@Component
class Acting {

    private final AtAnyTime acts;
    private final CurrentOfficer officer;
    private final Enclosures enclosures;
    private final Submissions submissions;
    private final TransactionOperations transactions;

    Acting(
            AtAnyTime acts,
            CurrentOfficer officer,
            Enclosures enclosures,
            Submissions submissions,
            TransactionOperations transactions) {
        this.acts = acts;
        this.officer = officer;
        this.enclosures = enclosures;
        this.submissions = submissions;
        this.transactions = transactions;
    }

    /** Sentences that stand against it, in Chinese; empty where it was done, now or when it was sent in before. */
    List<String> submit(String petition, Offer offer, Map<String, String> typed, List<MultipartFile> files) {
        var token = typed.getOrDefault("token", "");
        if (!token.matches("[0-9a-f-]{36}")) {
            return List.of("页面已经失效，请重新打开后填写。");
        }
        if (done(token)) {
            return List.of();
        }
        try {
            return acts.again(() -> Objects.requireNonNull(transactions.execute(status -> {
                var refusals = perform(petition, offer, typed, enclosures.chosen(files));
                if (refusals.isEmpty()) {
                    submissions.saveAndFlush(new Submission(token, officer.id(), petition));
                } else {
                    status.setRollbackOnly();
                }
                return refusals;
            })));
        } catch (DataIntegrityViolationException sentTwice) {
            if (done(token)) {
                return List.of();
            }
            throw sentTwice;
        }
    }

    private List<String> perform(String petition, Offer offer, Map<String, String> typed, List<MultipartFile> files) {
        if (!files.isEmpty() && !offer.files()) {
            return List.of("“" + offer.title() + "”不收附件，请删除所选文件。");
        }
        var flaws = enclosures.keep(petition, files);
        if (!flaws.isEmpty()) {
            return flaws.stream().map(Flaw::sentence).toList();
        }
        var completion = acts.perform(petition, offer.kind(), values(offer, typed), enclosures.names(files));
        return completion instanceof Completion.Refused refused ? refused.sentences() : List.of();
    }

    private static Map<String, Object> values(Offer offer, Map<String, String> typed) {
        var values = new HashMap<String, Object>();
        for (Offer.Input input : offer.inputs()) {
            String text = typed.getOrDefault(input.name(), "");
            values.put(input.name(), input.shape() == Offer.Shape.TICK ? (Object) !text.isEmpty() : text);
        }
        return values;
    }

    private boolean done(String token) {
        return submissions.findByTokenAndOfficer(token, officer.id()).isPresent();
    }
}
